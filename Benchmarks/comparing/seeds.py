"""How often leaving seeds out (SeedScreening.swift) changes what a comparison says, in made-up comparisons.

Methods have a mean and a standard deviation over seeds; scores are of 100 rows. "Same verdict": the same best method and the same list of
methods that are not distinguishable from it as with all seeds. Run: python3 Benchmarks/comparing/seeds.py
"""

import math
import random

STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101]
ROWS, ROUNDS, MARGIN = 100, 4000, 1.5
# Name, means, standard deviations, whether higher is better.
CASES = [
    ("scores as of the shipped data", [0.58, 0.14, 0.543, 0.633, 0.593, 0.77], [0.087, 0.026, 0.029, 0.02, 0.025, 0.053], True),
    ("losses as of the shipped data", [0.057, 0.46, 0.0898, 0.0553, 0.0556, 0.0286], [0.011, 0.032, 0.0055, 0.0018, 0.0074, 0.0077], False),
    ("losses, short training", [0.38, 1.69, 0.40, 0.26], [0.02, 0.04, 0.02, 0.025], False),
    ("losses, some spread wide", [0.38, 1.69, 0.40, 0.255], [0.06, 0.08, 0.02, 0.02], False),
    ("scores near each other", [0.5, 0.55, 0.6, 0.65, 0.7], [0.03] * 5, True),
    ("equal methods", [0.6] * 5, [0.03] * 5, True),
    ("one far ahead", [0.2, 0.3, 0.4, 0.8], [0.03, 0.02, 0.04, 0.02], True),
]


def quantile(degrees):
    return STUDENT[min(degrees, len(STUDENT)) - 1]


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    if len(values) == 1:
        return mean, None
    return mean, math.sqrt(sum((x - mean) ** 2 for x in values) / (len(values) - 1))


def confidence(values):
    return quantile(len(values) - 1) * mean_and_deviation(values)[1] / math.sqrt(len(values))


def verdict(means, halves, is_higher_better):
    best = (max if is_higher_better else min)(range(len(means)), key=lambda i: means[i])
    return best, frozenset(
        i for i in range(len(means)) if i != best and abs(means[i] - means[best]) <= halves[i] + halves[best])


def screened(values, is_higher_better):
    seeds, used = len(values[0]), [1] * len(values)
    while True:
        known = [mean_and_deviation(v[:k]) for v, k in zip(values, used)]
        order = sorted(range(len(known)), key=lambda i: known[i][0], reverse=is_higher_better)
        best = order[0]
        if used[best] < seeds:
            used[best] = seeds
            continue
        several = [(m, s) for (m, s), k in zip(known, used) if k > 1]
        degrees = (seeds - 1) * len(several)
        pooled = math.sqrt(sum(s * s for _, s in several) / len(several))
        per_unit = sum(s * s / m for m, s in several if m) / len(several)

        def half(i):
            if used[i] == seeds:
                return confidence(values[i])
            deviation = max(pooled, math.sqrt(per_unit * abs(known[i][0])))
            if is_higher_better:
                share = (known[i][0] * ROWS + 1) / (ROWS + 2)
                deviation = max(deviation, math.sqrt(share * (1 - share) / ROWS))
            return quantile(min(degrees, seeds - 1)) * deviation

        halves = [half(i) for i in range(len(values))]
        touching = [i for i in order if used[i] < seeds and abs(known[i][0] - known[best][0]) <= MARGIN * (halves[i] + halves[best])]
        if not touching:
            return verdict([m for m, _ in known], halves, is_higher_better), sum(used)
        used[touching[0]] = seeds


def main():
    for seeds in (3, 5):
        generator = random.Random(seeds)
        print(f"{seeds} seeds                          same best  same verdict  runs")
        for name, means, deviations, is_higher_better in CASES:
            best = same = runs = 0
            for _ in range(ROUNDS):
                values = [[generator.gauss(m, d) for _ in range(seeds)] for m, d in zip(means, deviations)]
                if is_higher_better:
                    values = [[min(1, max(0, round(x * ROWS) / ROWS)) for x in v] for v in values]
                whole = verdict([mean_and_deviation(v)[0] for v in values], [confidence(v) for v in values], is_higher_better)
                part, count = screened(values, is_higher_better)
                best += whole[0] == part[0]
                same += whole == part
                runs += count
            print(f"{name:31}  {best / ROUNDS:7.1%}  {same / ROUNDS:12.1%}  {runs / ROUNDS / seeds / len(means):5.0%}")


main()
