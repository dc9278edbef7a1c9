/** What scenes wait for (delayRender): while a handle is open the playhead stays, so that the picture is not missed. */

const open = new Map(); // by handle: { label, program, drawn }
let owner = { program: null, drawn: null };

/** What the runtime tells. */
export const waiting = {
  begin: (label, handle) => open.set(handle, { label, ...owner }),
  end: (handle) => open.delete(handle),
};

/** A program is being evaluated: what it opens now counts for every scene that it draws. */
export function evaluating(program) {
  owner = { program, drawn: null };
}

/** A scene is being drawn; what others have opened while they were drawn is of no interest any more. */
export function drawing(program, identity) {
  owner = { program, drawn: identity };
  forget(({ drawn }) => drawn !== null && drawn !== identity);
}

/** The label of what the scene that is being drawn waits for, or null. */
export function awaited() {
  for (const { label, program } of open.values()) if (program === owner.program) return label;
  return null;
}

export function stopWaiting() {
  forget(({ program }) => program === owner.program);
}

function forget(isOld) {
  for (const [handle, one] of open) if (isOld(one)) open.delete(handle);
}
