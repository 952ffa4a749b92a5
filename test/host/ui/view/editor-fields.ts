import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { TFile } from '../../data';
import type { App } from '../app';
import type { Editor } from './editor';

/** Which note an editor shows, as `editorInfoField` tells editor extensions. */
export interface MarkdownFileInfo { app: App; file: TFile | null; editor?: Editor; hoverPopover: unknown }

/** Sets the note of an editor. */
export const setInfo = StateEffect.define<MarkdownFileInfo>();
/** Turns live preview on or off. */
export const setLivePreview = StateEffect.define<boolean>();
/** Tells the state of its own view. */
export const setEditorView = StateEffect.define<EditorView>();

/** The note an editor shows. */
export const editorInfoField = StateField.define<MarkdownFileInfo>({
	create: () => ({ app: window.app, file: null, hoverPopover: null }),
	update: (value, { effects }) => effects.reduce((info, effect) => (effect.is(setInfo) ? effect.value : info), value),
});

/** Whether an editor is in live preview. */
export const editorLivePreviewField = StateField.define<boolean>({
	create: () => false,
	update: (value, { effects }) => effects.reduce((live, effect) => (effect.is(setLivePreview) ? effect.value : live), value),
});

/** The view of an editor's state. */
export const editorEditorField = StateField.define<EditorView | null>({
	create: () => null,
	update: (value, { effects }) => effects.reduce((view, effect) => (effect.is(setEditorView) ? effect.value : view), value),
});
