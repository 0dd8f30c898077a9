/** Formats of `check` for tools that show findings where people review. */
import { problemTexts } from '../../language/mistakes/mistakes.js';
import { type Review, reviewOf } from '../../report/check/review.js';
import type { Session } from '../session.js';
import { repositoryPath } from './repository-path.js';
import type { Rendered, ResultFormat } from './result-format.js';
import { writeStepSummary } from './step-summary.js';

const encoder = new TextEncoder();

/** Made once for each run, however many formats are made of it. */
const made = new WeakMap<Rendered, { readonly session: Session; readonly review: Promise<Review> }>();

const review = (rendered: Rendered, session: Session): Promise<Review> => {
  const known = made.get(rendered);
  if (known?.session === session) return known.review;
  const fresh = makeReview(rendered, session);
  made.set(rendered, { session, review: fresh });
  return fresh;
};

const makeReview = ({ results, problems, gates }: Rendered, { io, machineWords }: Session): Promise<Review> => {
  const { sha256 } = io.capabilities;
  return reviewOf({
    results,
    problems: problemTexts(problems, machineWords.language),
    gates,
    wording: machineWords,
    pathOf: (file) => repositoryPath(io, file),
    digest: async (text) => (sha256 === undefined ? text : sha256(encoder.encode(text))),
  });
};

/** Code scanning. */
export const sarif: ResultFormat = {
  name: 'sarif',
  extensions: ['.sarif'],
  madeFrom: 'results',
  forPrograms: true,
  render: async (rendered, session) => {
    const { renderSarif } = await import('../../render/sarif/index.js');
    return renderSarif(await review(rendered, session), session.version);
  },
};

/** Test results, as Jenkins and GitLab show them. */
export const junit: ResultFormat = {
  name: 'junit',
  extensions: ['.xml'],
  madeFrom: 'results',
  forPrograms: true,
  render: async (rendered, session) => {
    const { renderJunit } = await import('../../render/junit/index.js');
    return renderJunit(await review(rendered, session));
  },
};

/** Annotations in a workflow of GitHub, and the whole table on the page of its run. */
export const github: ResultFormat = {
  name: 'github',
  extensions: [],
  madeFrom: 'results',
  forPrograms: true,
  render: async (rendered, session) => {
    const { renderGithub } = await import('../../render/github/index.js');
    return renderGithub(await review(rendered, session));
  },
  also: writeStepSummary,
};

/** Code quality in merge requests of GitLab. */
export const gitlab: ResultFormat = {
  name: 'gitlab',
  extensions: [],
  madeFrom: 'results',
  forPrograms: true,
  render: async (rendered, session) => {
    const { renderGitlab } = await import('../../render/gitlab/index.js');
    return renderGitlab(await review(rendered, session));
  },
};
