import * as data from '../data';
import { notImplemented } from '../data';
import { BaseComponent, ValueComponent } from './controls/base';
import { ButtonComponent, ExtraButtonComponent } from './controls/button';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './controls/choice';
import { AbstractTextComponent, DisplayValueComponent, SearchComponent, TextAreaComponent, TextComponent } from './controls/text';
import { EditorSuggest } from './editor-suggest';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './fuzzy';
import { HoverPopover } from './hover-popover';
import { icons, setIcon } from './icons';
import { Keymap, Scope } from './keymap';
import { MarkdownPreviewView } from './markdown/preview';
import { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './markdown/renderer';
import { Menu } from './menu';
import { MenuItem, MenuSeparator } from './menu-item';
import { ConfirmationButton, ConfirmationModal, Modal } from './modal';
import { Notice } from './notice';
import { Platform } from './platform';
import { Plugin } from './plugin';
import { AbstractInputSuggest, PopoverSuggest } from './popover-suggest';
import { Setting, SettingGroup } from './settings/setting';
import { SettingPage } from './settings/setting-page';
import { PluginSettingTab, SettingTab } from './settings/setting-tab';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { setTooltip } from './tooltip';
import { Editor } from './view/editor';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './view/editor-fields';
import { EditableFileView, FileView, TextFileView } from './view/file-view';
import { MarkdownView } from './view/markdown-view';
import { ItemView, View } from './view/view';
import { WorkspaceItem, WorkspaceParent } from './workspace/item';
import { WorkspaceLeaf } from './workspace/leaf';
import { WorkspaceContainer, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceWindow } from './workspace/split';
import { WorkspaceTabs } from './workspace/tabs';
import { Workspace } from './workspace/workspace';

/** The version the host stands for. */
export const apiVersion = '1.13.1';

function requireApiVersion(version: string): boolean {
	return apiVersion.localeCompare(version, undefined, { numeric: true }) >= 0;
}

function noNetwork(): never {
	throw new Error('host: the network is not to be used');
}

const { readCache: _, notImplemented: __, notImplementedError: ___, ...dataApi } = data;

/** What `require('obsidian')` gives; a member that is not here throws by name. */
export const obsidian = notImplemented('obsidian', {
	...dataApi,
	AbstractInputSuggest, AbstractTextComponent, BaseComponent, ButtonComponent, ConfirmationButton, ConfirmationModal, DisplayValueComponent, DropdownComponent,
	EditableFileView, Editor, EditorSuggest, ExtraButtonComponent, FileView, FuzzySuggestModal, HoverPopover, ItemView, Keymap,
	MarkdownPreviewRenderer, MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer, MarkdownView, Menu, MenuItem, MenuSeparator, Modal, Notice,
	Platform, Plugin, PluginSettingTab, PopoverSuggest, ProgressBarComponent, Scope, SearchComponent, Setting, SettingGroup, SettingPage, SettingTab,
	SliderComponent, SuggestModal, TextAreaComponent, TextComponent, TextFileView, ToggleComponent, ValueComponent, View,
	Workspace, WorkspaceContainer, WorkspaceItem, WorkspaceLeaf, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow,
	addIcon: (id: string, content: string) => icons.add(id, content),
	removeIcon: (id: string) => icons.remove(id),
	getIcon: (id: string) => icons.get(id),
	getIconIds: () => icons.ids(),
	setIcon, setTooltip, apiVersion, requireApiVersion,
	editorEditorField, editorInfoField, editorLivePreviewField, editorViewField: editorInfoField,
	getLanguage: () => 'en',
	prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults,
	request: noNetwork, requestUrl: noNetwork,
});
