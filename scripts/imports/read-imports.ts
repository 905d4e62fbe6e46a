import ts from 'typescript';

/** An import or re-export as it stands in a file. */
export interface ImportFact {
	specifier: string;
	/** Nothing of it is left at run time. */
	typeOnly: boolean;
	/** Names as the other module calls them; `*` for the whole. */
	names: string[];
	/** From 1. */
	line: number;
}

/** Replaces everything outside a component's scripts by blanks, so that lines stay what they are. */
function scriptsOf(component: string): string {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	let result = '';
	let end = 0;
	for (const match of component.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
		const start = match.index + (match[1]?.length ?? 0);
		const script = match[2] ?? '';
		result += blank(component.slice(end, start)) + script;
		end = start + script.length;
	}
	return result;
}

function importedNames(clause: ts.ImportClause | undefined): {
	names: string[];
	typeOnly: boolean;
} {
	if (!clause) return { names: [], typeOnly: false };
	const names = clause.name ? ['default'] : [];
	const bindings = clause.namedBindings;
	if (!bindings) return { names, typeOnly: isTypeClause(clause) };
	if (ts.isNamespaceImport(bindings)) return { names: ['*'], typeOnly: isTypeClause(clause) };
	names.push(...bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text));
	const allTypes =
		!clause.name && bindings.elements.length > 0 && bindings.elements.every((e) => e.isTypeOnly);
	return { names, typeOnly: isTypeClause(clause) || allTypes };
}

const isTypeClause = (clause: ts.ImportClause) =>
	clause.phaseModifier === ts.SyntaxKind.TypeKeyword;

function exportedNames({ exportClause }: ts.ExportDeclaration): string[] {
	if (!exportClause || !ts.isNamedExports(exportClause)) return ['*'];
	return exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

/**
 * All imports of a file, static and dynamic.
 *
 * @param file name, whose ending tells a component from a module
 */
export function readImports(file: string, content: string): ImportFact[] {
	const code = file.endsWith('.svelte') ? scriptsOf(content) : content;
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
	const facts: ImportFact[] = [];
	const add = (at: ts.Node, specifier: ts.Node | undefined, names: string[], typeOnly: boolean) => {
		if (!specifier || !ts.isStringLiteralLike(specifier)) return;
		const line = source.getLineAndCharacterOfPosition(at.getStart(source)).line + 1;
		facts.push({ specifier: specifier.text, names, typeOnly, line });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			const { names, typeOnly } = importedNames(node.importClause);
			add(node, node.moduleSpecifier, names, typeOnly);
		} else if (ts.isExportDeclaration(node))
			add(node, node.moduleSpecifier, exportedNames(node), node.isTypeOnly);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node, node.argument.literal, ['*'], true);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node, node.arguments[0], ['*'], false);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return facts;
}
