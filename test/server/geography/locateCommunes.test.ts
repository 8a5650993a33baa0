import { expect, test } from 'vitest';
import { locateCommunes } from '../../../server/geography/locateCommunes.js';
import type { Decoupage, DecoupageCommune } from '../../../server/geography/readDecoupage.js';
import type { FranceCity } from '../../../server/geography/readFranceCities.js';
import type { GeonamesPlace } from '../../../server/geography/readGeonamesPlaces.js';

const commune = (code: string, nom: string, more: Partial<DecoupageCommune> = {}): DecoupageCommune => ({
    code, nom, arrondissement: '121', departement: '12', epci: '200', codesPostaux: ['12000'], population: 100, anciensCodes: [], ...more,
});
const place = (codeInsee: string | null, nom: string, lat: number, lng: number, more: Partial<GeonamesPlace> = {}): GeonamesPlace => ({
    nom, codeInsee, departement: codeInsee && '12', isDistrict: false, population: 1000, position: { lat, lng }, ...more,
});
const city = (codeInsee: string | null, nom: string, lat: number, lng: number, codePostal = '12000'): FranceCity => ({
    codeInsee, nom, codePostal, departement: '12', position: { lat, lng },
});
const decoupage = (communes: DecoupageCommune[], formerCommunes: Decoupage['formerCommunes'] = []): Decoupage => ({
    regions: [], departements: [], arrondissements: [], epci: [], communes, formerCommunes,
    withArrondissementsMunicipaux: new Set(), overseasCollectivitiesLeftOut: 0,
});

test('prefers GeoNames, and among its places the one named like the commune', () => {
    const places = [place('12001', 'Le Faubourg', 44.31, 2.5, { population: 9000 }), place('12001', 'Rodez', 44.35, 2.57)];
    const { located } = locateCommunes(decoupage([commune('12001', 'Rodez')]), places, [city('12001', 'Rodez', 44.36, 2.58)]);
    expect(located.get('12001')).toMatchObject({ position: { lat: 44.35, lng: 2.57 }, kind: 'EXACT', source: 'GEONAMES' });
});

test('uses france-cities-js only where a code has one row', () => {
    const communes = [commune('12001', 'Une'), commune('12002', 'Deux')];
    const cities = [city('12001', 'Une', 44.3, 2.5), city('12002', 'Autre', 44.4, 2.6), city('12002', 'Encore', 44.9, 2.9)];
    const { located } = locateCommunes(decoupage(communes), [], cities);
    expect(located.get('12001')).toMatchObject({ source: 'FRANCE_CITIES', kind: 'EXACT' });
    expect(located.get('12002')).toMatchObject({ source: 'NEIGHBOURS', kind: 'APPROXIMATE', position: { lat: 44.3, lng: 2.5 } });
});

test('lets the communes around decide when two sources are more than 5 km apart', () => {
    const communes = [commune('12001', 'Une'), commune('12002', 'Deux'), commune('12003', 'Trois')];
    const cities = [city('12001', 'Une', 44.3, 2.5), city('12002', 'Deux', 44.32, 2.52), city('12003', 'Trois', 44.31, 2.54)];
    const { located, disagreements } = locateCommunes(decoupage(communes), [place('12003', 'Trois', 44.3, 3.4)], cities);
    expect(located.get('12003')).toMatchObject({ source: 'FRANCE_CITIES', position: { lat: 44.31, lng: 2.54 } });
    expect(disagreements).toEqual([{ codeInsee: '12003', km: expect.closeTo(68.4, 0) as number, kept: 'FRANCE_CITIES' }]);
});

test('finds a commune by its name in the département, and by a commune that merged into it', () => {
    const communes = [commune('12001', 'Une'), commune('12002', 'Saint-Geniez'), commune('12003', 'Nouvelle', { anciensCodes: ['12009'] })];
    const cities = [city('12001', 'Une', 44.3, 2.5), city(null, 'St Géniez', 44.33, 2.55), city('12009', 'Ancienne', 44.28, 2.45)];
    const { located } = locateCommunes(decoupage(communes), [], cities);
    expect(located.get('12002')).toMatchObject({ source: 'NAME', position: { lat: 44.33, lng: 2.55 } });
    expect(located.get('12003')).toMatchObject({ source: 'FORMER_COMMUNE', position: { lat: 44.28, lng: 2.45 } });
});

test('does not believe a name far from the communes around', () => {
    const communes = [commune('12001', 'Une'), commune('12002', 'Deux')];
    const { located } = locateCommunes(decoupage(communes), [], [city('12001', 'Une', 44.3, 2.5), city(null, 'Deux', 44.9, 2.5)]);
    expect(located.get('12002')).toMatchObject({ source: 'NEIGHBOURS', kind: 'APPROXIMATE' });
});

test('leaves a commune out when nothing at all is known around it', () => {
    expect(locateCommunes(decoupage([commune('12001', 'Une')]), [], []).located.size).toBe(0);
});
