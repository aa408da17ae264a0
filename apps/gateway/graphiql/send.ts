interface Operation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** Sends an operation to this gateway with the session of the browser. An answer that is no JSON becomes an error to read. */
export const send = async (operation: Operation) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  try {
    return await response.json();
  } catch {
    return { errors: [{ message: `${response.status} ${response.statusText}` }] };
  }
};
