// Tries to reach the constructor of functions through a function, where no rule sees its name.

export default function Scene() {
  const build = (() => undefined)["const" + "ructor"] as any;
  return <h1>{build("return 1 + 1")()}</h1>;
}
