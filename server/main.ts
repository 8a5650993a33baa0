import 'reflect-metadata';
import { Departement } from './database/entities/Departement.js';
import { getMetadataArgsStorage } from 'typeorm';
console.log(Departement.name, getMetadataArgsStorage().columns.length);
