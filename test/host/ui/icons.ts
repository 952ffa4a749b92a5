import nodesText from '../../../node_modules/lucide-static/icon-nodes.json?raw';

type IconNode = [tag: string, attrs: Record<string, string>];

const svgNamespace = 'http://www.w3.org/2000/svg';
const lucide = JSON.parse(nodesText) as Record<string, IconNode[]>;

/** The app's own icons that Lucide does not have, and names the app still knows for icons Lucide renamed. */
const own: Record<string, IconNode[]> = {
	'right-triangle': [['path', { d: 'M3 8L12 17L21 8' }]],
	'lucide-missing': [],
};
const renamed: Record<string, string> = {
	'alert-triangle': 'triangle-alert',
	'alert-circle': 'circle-alert',
	'check-circle': 'circle-check-big',
	'check-circle-2': 'circle-check',
	'help-circle': 'circle-question-mark',
	'circle-help': 'circle-question-mark',
	'more-horizontal': 'ellipsis',
	'more-vertical': 'ellipsis-vertical',
	'play-circle': 'circle-play',
	'x-circle': 'circle-x',
	'bar-chart': 'chart-no-axes-column-increasing',
	'pie-chart': 'chart-pie',
	'grid': 'grid-3x3',
	'edit': 'square-pen',
	'filter': 'funnel',
	'sort-asc': 'arrow-up-narrow-wide',
	'cross': 'x',
};

/** The icons of one running app: Lucide's and those a plugin adds. */
export class IconSet {
	private added = new Map<string, string>();

	add(id: string, content: string): void {
		this.added.set(id, content);
	}

	remove(id: string): void {
		this.added.delete(id);
	}

	clear(): void {
		this.added.clear();
	}

	ids(): string[] {
		return [...Object.keys(lucide).map(id => `lucide-${id}`), ...Object.keys(own), ...this.added.keys()];
	}

	get(id: string, doc: Document = document): SVGSVGElement | null {
		const custom = this.added.get(id);
		if (custom !== undefined) return draw(doc, id, [], custom);
		const name = id.replace(/^lucide-/, '');
		const nodes = own[id] ?? lucide[name] ?? lucide[renamed[name] ?? ''];
		return nodes ? draw(doc, id in own ? id : `lucide-${name}`, nodes) : null;
	}
}

function draw(doc: Document, cls: string, nodes: IconNode[], content?: string): SVGSVGElement {
	const svg = doc.createElementNS(svgNamespace, 'svg');
	const box = content === undefined ? '0 0 24 24' : '0 0 100 100';
	const attrs = { width: '24', height: '24', viewBox: box, fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
	for (const [name, value] of Object.entries(attrs)) svg.setAttribute(name, value);
	svg.classList.add('svg-icon', cls);
	if (content !== undefined) svg.append(...partsOf(content, doc));
	for (const [tag, own] of nodes) {
		const part = doc.createElementNS(svgNamespace, tag);
		for (const [name, value] of Object.entries(own)) part.setAttribute(name, value);
		svg.append(part);
	}
	return svg;
}

function partsOf(content: string, doc: Document): Node[] {
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNamespace}">${content}</svg>`, 'image/svg+xml');
	return [...parsed.documentElement.childNodes].map(node => doc.importNode(node, true));
}

/** The set the running app uses; a restart clears what plugins added. */
export const icons = new IconSet();

/** Puts the icon into the element in place of what was there; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, id: string): void {
	const icon = icons.get(id, parent.ownerDocument);
	parent.replaceChildren(...(icon ? [icon] : []));
}
