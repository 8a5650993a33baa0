export { GAP_COMPARISONS, type GapComparison } from '../coverage/compareGap.js';
export * from '../territory/TerritoryReader.js';
