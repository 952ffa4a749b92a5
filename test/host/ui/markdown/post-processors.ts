import type { Component } from '../../data';
import type { MarkdownRenderChild } from './renderer';

/** Which part of a note an element shows. */
export interface SectionInfo { text: string; lineStart: number; lineEnd: number }
/** What a post processor is told. */
export interface PostProcessorContext {
	docId: string;
	sourcePath: string;
	frontmatter: Record<string, unknown> | null | undefined;
	addChild(child: MarkdownRenderChild): void;
	getSectionInfo(el: HTMLElement): SectionInfo | null;
}
/** Changes what was rendered. */
export interface PostProcessor { (el: HTMLElement, ctx: PostProcessorContext): Promise<unknown> | void; sortOrder?: number }

/** The post processors of the running app, in their order. */
export class PostProcessors {
	private list: PostProcessor[] = [];

	get count(): number {
		return this.list.length;
	}

	add(processor: PostProcessor, sortOrder = processor.sortOrder ?? 0): void {
		processor.sortOrder = sortOrder;
		this.list = [...this.list, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	remove(processor: PostProcessor): void {
		this.list = this.list.filter(known => known !== processor);
	}

	clear(): void {
		this.list = [];
	}

	async run(el: HTMLElement, ctx: PostProcessorContext): Promise<void> {
		for (const processor of this.list) {
			try {
				await processor(el, ctx);
			} catch (error) {
				console.error(error);
			}
		}
	}
}

/** The running app's; a restart clears it. */
export const postProcessors = new PostProcessors();

let documents = 0;

/** The context of one rendering. */
export function contextOf(sourcePath: string, frontmatter: PostProcessorContext['frontmatter'], owner: Component, getSectionInfo: (el: HTMLElement) => SectionInfo | null): PostProcessorContext {
	return {
		docId: `doc-${++documents}`,
		sourcePath,
		frontmatter,
		addChild: child => void owner.addChild(child),
		getSectionInfo,
	};
}
