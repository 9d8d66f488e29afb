const LAST = "clew.case";

/** The case that something was put into last, in this browser. */
export const lastCase = () => localStorage.getItem(LAST);
export const noteLastCase = (id: string) => localStorage.setItem(LAST, id);
