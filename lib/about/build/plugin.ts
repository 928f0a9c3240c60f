import { readLibraries, packageOf } from './libraries';

const id = 'virtual:libraries';

/** What `virtual:libraries` is to the type checker. */
export const librariesTypes = `declare module '${id}' {
  export const libraries: readonly import('../../lib/about/library').Library[];
}
`;

/**
 * Hands the list of libraries to whoever imports `virtual:libraries`, and ends a build that bundles one which is not on
 * it. @param root where `package.json` and `node_modules` are
 */
export function librariesPlugin(root: string) {
  const libraries = readLibraries(root);
  const known = new Set(libraries.map(({ name }) => name));
  return {
    name: 'libraries',
    resolveId: (wanted: string) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted: string) =>
      wanted === `\0${id}` ? `export const libraries = ${JSON.stringify(libraries)};` : undefined,
    generateBundle(_: unknown, bundle: Record<string, { type: string; moduleIds?: readonly string[] }>) {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        const stranger = moduleIds.map(packageOf).find((name) => name !== null && !known.has(name));
        if (stranger)
          throw new Error(`${stranger} is bundled and missing among the licences (lib/about/build)`);
      }
    },
  };
}
