/** Members that runtimes and test tools probe on any object; their absence is not a use of the API. */
const PROBED = new Set([
	'then', 'toJSON', '$$typeof', 'asymmetricMatch', 'nodeType', 'nodeName', 'tagName', 'inspect', 'hasAttribute', 'length', 'size',
	'constructor', 'prototype', '__esModule', 'default', '_isMockFunction', 'cause',
]);

/** The error for a member that the real app may have and the host has not. */
export function notImplementedError(className: string, member: string): Error {
	return new Error(`host: ${className}.${member} is not implemented`);
}

function isProbe(member: string): boolean {
	return PROBED.has(member) || member.startsWith('@@__IMMUTABLE_');
}

/** Wraps `target` so that reading a member it does not have throws by name instead of giving `undefined`. */
export function notImplemented<T extends object>(className: string, target: T): T {
	return new Proxy(target, {
		get(object, member, receiver) {
			if (typeof member === 'symbol' || member in object || isProbe(member)) return Reflect.get(object, member, receiver) as unknown;
			throw notImplementedError(className, member);
		},
	});
}
