import { openings, useOpenings } from "../address/index.ts";
import { Dialog } from "../design/index.ts";

const groups: readonly (readonly [title: string, keys: readonly (readonly [string, string])[]])[] =
  [
    [
      "Everywhere",
      [
        ["/", "Find"],
        ["G then H, C, T, G, Q, S", "Go to Find, Chart, Table, Groups, Queries, Sources"],
        ["Ctrl Z, Ctrl Shift Z", "Undo and redo what was done to the drawing"],
        ["?", "This list"],
      ],
    ],
    [
      "On the chart",
      [
        ["Arrows", "To the next figure; with Shift, select it too"],
        ["Enter or E", "Expand"],
        ["Shift F10", "Menu"],
        ["Del", "Hide"],
        ["P", "Pin"],
        ["S, M", "What they share; as most tools would join it"],
        ["G, Z, K", "Group, size by the next measure, go-betweens"],
        ["W", "What if: then Space takes out what is selected, or puts it back"],
        ["B, L", "Box, lasso"],
        ["F, +, −", "Show everything, zoom"],
        ["N", "Add by hand"],
        [
          "Ctrl A, Esc",
          "Select all; leave the tool, what-if, the selection, then each way of looking",
        ],
      ],
    ],
    [
      "Likely the same",
      [
        ["Y, N, U", "Same, different, unsure: decides and goes on"],
        ["Up, Down or K, J", "To the pair before, the next"],
        ["Z", "Take the last decision back"],
      ],
    ],
    [
      "In the table",
      [
        ["Arrows", "From row to row"],
        ["Space", "Select"],
        ["Enter", "Expand; on a link, its details"],
        ["W", "Why are the two linked?"],
        ["O", "Open the profile"],
        ["Del", "Hide"],
      ],
    ],
  ];

export function Shortcuts() {
  const { shortcuts } = useOpenings();
  return (
    <Dialog
      title="Help and shortcuts"
      isOpen={shortcuts}
      onClose={() => openings.setState({ shortcuts: false })}
      width={620}
      testId="shortcuts"
    >
      <p className="second">
        Clew shows leads, never verdicts: every link and value names the source rows that state it.
        Rare is strong, common is weak. The record is never changed by drawing; undo is for the
        drawing.
      </p>
      {groups.map(([title, keys]) => (
        <section key={title}>
          <h3 className="head">{title}</h3>
          <dl className="facts">
            {keys.map(([key, text]) => (
              <div key={key} className="fact">
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
