export { Host, startHost, type HostOptions, type Layout, type PluginManifest } from './ui';
