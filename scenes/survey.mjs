// One walk over a module: its nodes by type, every name that is bound or used, and the names that nothing binds.

const NEW_SCOPE = /^(Program|BlockStatement|For(In|Of)?Statement|SwitchStatement|StaticBlock|CatchClause)$/;
const FUNCTION = /Function/;
const NOT_CHILDREN = new Set(["type", "start", "end"]);

/** `of(...types)` gives nodes in the order of the code; `free` maps each unbound name to its uses. */
export function survey(tree) {
  const nodes = new Map();
  const uses = [];
  const probed = new Set(); // names that `typeof` asks for: their absence is provided for

  const note = (type, node) => (nodes.has(type) ? nodes.get(type).push(node) : nodes.set(type, [node]));
  const bind = (pattern, scope, at) => {
    if (pattern.type === "Identifier") {
      note("Identifier", pattern);
      scope.names.add(pattern.name);
    } else if (pattern.type === "AssignmentPattern") {
      bind(pattern.left, scope, at);
      visit(pattern.right, at);
    } else if (pattern.type === "RestElement") bind(pattern.argument, scope, at);
    else if (pattern.type === "ArrayPattern") pattern.elements.forEach((each) => each && bind(each, scope, at));
    else {
      note("ObjectPattern", pattern);
      for (const { type, key, computed, value, argument } of pattern.properties) {
        if (computed) visit(key, at);
        bind(type === "RestElement" ? argument : value, scope, at);
      }
    }
  };

  function visit(node, outer) {
    const { type } = node;
    if (type === "Identifier") {
      note(type, node);
      uses.push([node, outer]);
      return;
    }
    note(type, node);
    if (FUNCTION.test(type)) visitFunction(node, outer);
    else if (type === "ClassDeclaration" || type === "ClassExpression") visitClass(node, outer);
    else if (type === "VariableDeclaration") visitVariables(node, outer);
    else if (type === "MemberExpression") {
      visit(node.object, outer);
      if (node.computed) visit(node.property, outer);
    } else if (type === "Property" || type === "MethodDefinition" || type === "PropertyDefinition") {
      if (node.computed) visit(node.key, outer);
      if (node.value) visit(node.value, outer);
    } else if (type === "ImportDeclaration") node.specifiers.forEach(({ local }) => bind(local, outer, outer));
    else if (type === "ExportNamedDeclaration" && node.source) return;
    else if (type === "ExportSpecifier") visit(node.local, outer);
    else if (type === "LabeledStatement") visit(node.body, outer);
    else if (type !== "ExportAllDeclaration" && !/^(Break|Continue)Statement$|^MetaProperty$/.test(type)) {
      if (type === "UnaryExpression" && node.operator === "typeof") probed.add(node.argument.name);
      if (!outer.isInFunction && (type === "AwaitExpression" || node.await)) note("TopLevelAwait", node);
      const scope = NEW_SCOPE.test(type) ? scopeIn(outer) : outer;
      if (type === "CatchClause" && node.param) bind(node.param, scope, scope);
      for (const key in node) {
        if (NOT_CHILDREN.has(key) || (type === "CatchClause" && key === "param")) continue;
        visitAll(node[key], scope);
      }
    }
  }

  function visitAll(child, scope) {
    if (Array.isArray(child)) child.forEach((each) => each && visit(each, scope));
    else if (typeof child?.type === "string") visit(child, scope);
  }

  function visitFunction(node, outer) {
    if (node.type === "FunctionDeclaration" && node.id) bind(node.id, outer, outer);
    const scope = scopeIn(outer, true);
    if (node.type === "FunctionExpression" && node.id) bind(node.id, scope, scope);
    if (node.type !== "ArrowFunctionExpression") scope.names.add("arguments");
    note("Function", node);
    node.params.forEach((each) => bind(each, scope, scope));
    if (node.body.type === "BlockStatement") note("BlockStatement", node.body);
    if (node.body.type === "BlockStatement") visitAll(node.body.body, scope);
    else visit(node.body, scope);
  }

  function visitClass(node, outer) {
    if (node.type === "ClassDeclaration" && node.id) bind(node.id, outer, outer);
    const scope = scopeIn(outer);
    if (node.id) bind(node.id, scope, scope);
    if (node.superClass) visit(node.superClass, scope);
    visit(node.body, scope);
  }

  function visitVariables({ kind, declarations }, outer) {
    let scope = outer;
    while (kind === "var" && !scope.isFunction && scope.parent) scope = scope.parent;
    for (const each of declarations) {
      note(each.type, each);
      bind(each.id, scope, outer);
      if (each.init) visit(each.init, outer);
    }
  }

  visit(tree, { names: new Set(), parent: null, isFunction: true, isInFunction: false });
  return {
    of: (...types) => {
      const found = types.flatMap((type) => nodes.get(type) ?? []);
      return types.length > 1 ? found.sort((one, other) => one.start - other.start) : found;
    },
    free: freeOf(uses),
    probed,
  };
}

function scopeIn(parent, isFunction = false) {
  return { names: new Set(), parent, isFunction, isInFunction: isFunction || parent.isInFunction };
}

function freeOf(uses) {
  const free = new Map();
  for (const [node, at] of uses) {
    let scope = at;
    while (scope && !scope.names.has(node.name)) scope = scope.parent;
    if (scope) continue;
    if (free.has(node.name)) free.get(node.name).push(node);
    else free.set(node.name, [node]);
  }
  return free;
}
