import type { IndicatorPrecision } from '../queries/operations.js';
import { formatNumber } from './formatNumber.js';

/** `environ 104 000 jeunes`, `15,8 %`, `au moins 60 jeunes`: the figure with the precision that its source gives. */
export function formatFigure({ value, unit, precision }: { value: number; unit: string; precision: IndicatorPrecision }): string {
    const figure = `${formatNumber(value)}\u00a0${unit}`;
    if (precision === 'ABOUT') return `environ ${figure}`;
    return precision === 'AT_LEAST' ? `au moins ${figure}` : figure;
}
