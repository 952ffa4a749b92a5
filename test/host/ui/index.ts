export { App } from './app';
export { Host, startHost, type HostOptions } from './host';
export type { PluginManifest } from './plugin';
export { Notice } from './notice';
export type { Layout } from './workspace/layout';
