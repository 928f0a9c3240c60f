/** Made by `lib/about/build/plugin.ts`. */
declare module 'virtual:libraries' {
  /** As `Library` has it; the words of a module may not lead to another file. */
  export const libraries: readonly { name: string; version: string; licence: string; url: string }[];
}
