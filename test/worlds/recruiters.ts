import { adBookOf, type AdBook, type AdRow } from "./ad-book.ts";
import { about, longTail } from "./dice.ts";
import { edited } from "./hand-edits.ts";
import { companyName, descriptionOf, jobTitle, opened, someJob } from "./job-texts.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { adOf, phoneAt, postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import { postingTimes } from "./posting-days.ts";
import { jobsFile } from "./world-mapping.ts";
import type { World } from "./world.ts";

export const recruiters: World = {
  name: "recruiters",
  description:
    "Job posts of recruiters who change company names and of honest employers, beside ads; a few post both.",
  make(seed) {
    const scene = sceneOf(recruiters.name, seed);
    const { dice } = scene;
    const board = boardOf(scene);
    for (const trader of tradersFor(scene, "poster", about(dice, 750), 35)) postAll(scene, trader);
    const sizes = [about(dice, 105), about(dice, 62), 40, 33, 25, 18, 14, 11, 9, 6, 4, 3];
    sizes.forEach((ads, at) => {
      const both = traderOf(scene, `both-${at + 1}`, ads);
      postAll(scene, both);
      postJobs(board, both, { posts: dice.between(3, 45), names: dice.between(2, 6) });
    });
    for (const [at, posts] of longTail(dice, about(dice, 420), 70).entries()) {
      const recruiter = traderOf(scene, `recruiter-${at + 1}`, posts);
      postJobs(board, recruiter, { posts, names: 1 + Math.ceil(posts / 9) });
    }
    for (const [at, posts] of longTail(dice, about(dice, 430), 12).entries())
      postJobs(board, traderOf(scene, `employer-${at + 1}`, posts), { posts, names: 1 });
    return finished(scene, {
      files: [["jobs.csv", board.jobs.contents()]],
      mapping: [jobsFile],
      truth: board.jobs.truth,
    });
  },
};

/** The site of the job posts, and what everybody there copies from each other. */
interface Board {
  readonly scene: Scene;
  readonly jobs: AdBook;
  readonly common: readonly string[];
  readonly email: string;
  readonly phone: string;
}

/** How much somebody recruits, and under how many company names. */
interface Work {
  readonly posts: number;
  readonly names: number;
}

function boardOf(scene: Scene): Board {
  const { dice, fictional, cross } = scene;
  return {
    scene,
    jobs: adBookOf(dice, "JobPost"),
    common: Array.from({ length: 14 }, () => descriptionOf(dice)),
    email: cross("email", fictional.email("apply"), "the job board's address for applications"),
    phone: cross("phone", fictional.phone(), "the job board's line for those who hire"),
  };
}

function postJobs(board: Board, poster: Trader, { posts, names }: Work): void {
  const { dice } = board.scene;
  const companies = Array.from({ length: names }, () => companyName(dice));
  const own = Array.from({ length: 1 + Math.floor(posts / 12) }, () => descriptionOf(dice));
  const texts = dice.yes(0.45) ? [...own, ...dice.some(board.common, 1)] : own;
  postingTimes(posts, poster.span, dice).forEach((at, place) => {
    const company = companies[Math.floor((place / posts) * names)] ?? companyName(dice);
    board.jobs.add(jobOf(board, { poster, text: dice.pick(texts), company, at }));
  });
}

function jobOf(
  { scene, email, phone: line }: Board,
  post: { poster: Trader; text: string; company: string; at: number },
): AdRow {
  const { dice } = scene;
  const { poster, company, at } = post;
  const { accounts, city, website } = adOf(scene, poster, at);
  const phone = phoneAt(scene, poster, at);
  const form = dice.yes(0.8) ? 0 : poster.style.form;
  const pay = dice.between(8, 30) * 50;
  const opening = { job: someJob(dice), company, city: city.name, pay, phone, form };
  return {
    owner: poster.owner,
    at,
    title: opened(jobTitle(dice), opening, dice),
    text: opened(edited(post.text, 0.02, dice), opening, dice),
    city,
    price: dice.yes(0.5) ? `$${pay} a week` : undefined,
    phone: dice.pick([phone, phone, "", "", line]),
    email: dice.yes(0.25) ? email : poster.emails[0],
    accounts: dice.yes(0.2) ? (accounts ?? []) : [],
    website,
    employer: dice.yes(0.85) ? company : "",
  };
}
