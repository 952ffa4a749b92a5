export default {
	extends: 'stylelint-config-standard',
	plugins: ['stylelint-no-unsupported-browser-features'],
	rules: {
		'declaration-no-important': true,
		'selector-pseudo-class-disallowed-list': ['has'],
		'declaration-block-no-duplicate-properties': true,
		'plugin/no-unsupported-browser-features': [true, { browsers: ['electron >= 39'], ignore: ['css-nesting', 'css-cascade-layers'] }],
	},
};
