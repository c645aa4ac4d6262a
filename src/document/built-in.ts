/** What there is of Node; nothing in a browser, nor in the first releases of 20. */
interface Platform {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

/** A module of Node's own, where there is one: it is asked for, and not imported, since a browser has none. */
export const builtInModule = <Module>(name: `node:${string}`): Module | undefined =>
  (globalThis as Platform).process?.getBuiltinModule?.(name) as Module | undefined;
