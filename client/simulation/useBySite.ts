import { useMemo } from 'preact/hooks';
import type { Country } from './state/Country.js';
import type { SimulatedSite } from './state/SimulatedSite.js';

/** What is computed of a site, kept by site: one mark that moves does not cost the others. */
export function useBySite<Value extends object>(country: Country | null, compute: (country: Country, site: SimulatedSite) => Value): (site: SimulatedSite) => Value {
    return useMemo(() => {
        const known = new WeakMap<SimulatedSite, Value>();
        return (site: SimulatedSite) => {
            let value = known.get(site);
            if (!value) known.set(site, (value = compute(country!, site)));
            return value;
        };
    }, [country]);
}
