/** Answers `i18n` in English where no browser does. To be loaded before anything that speaks. */
import { i18nOf } from './i18n';

Object.assign(globalThis, { chrome: { ...Reflect.get(globalThis, 'chrome'), i18n: i18nOf('en') } });
