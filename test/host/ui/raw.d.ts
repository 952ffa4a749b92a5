/** A file taken as its text: vite does it by itself, scripts/start.ts teaches it to esbuild. */
declare module '*?raw' {
	const text: string;
	export default text;
}
