/** The polyfill by its file, past the build's alias for its name. */
declare module 'webextension-polyfill/dist/browser-polyfill.js' {
  const browser: Record<string, unknown>;
  export default browser;
}
