"""Wordings in two groups: "A" is what the fine-tuning rows use, "B" what only validation and test use.

The pretraining corpus uses both. A wording is a template; nouns, column words and values are filled in.
"""

PHRASES = {
    # Openers.
    "count": {"A": ["How many {np} are there", "Count the {np}", "What is the number of {np}", "Number of {np}"],
              "B": ["Tell me the count of {np}", "Give the total number of {np}", "I need a count of the {np}"]},
    "list": {"A": ["List the {np}", "Show the {np}", "Which are the {np}", "Name the {np}"],
             "B": ["Give me all {np}", "Find every one of the {np}", "I want to see the {np}"]},
    # Conditions that follow a noun.
    "eq": {"A": ["with {c} {v}", "whose {c} is {v}", "that have {v} as {c}"],
           "B": ["where the {c} equals {v}", "for which the {c} is {v}", "having {c} {v}"]},
    "gt": {"A": ["with {c} above {v}", "whose {c} is greater than {v}", "with a {c} of more than {v}"],
           "B": ["where the {c} exceeds {v}", "having {c} over {v}", "for which the {c} is higher than {v}"]},
    "lt": {"A": ["with {c} below {v}", "whose {c} is smaller than {v}", "with a {c} of less than {v}"],
           "B": ["where the {c} stays under {v}", "having {c} beneath {v}", "for which the {c} is lower than {v}"]},
    "before": {"A": ["with {c} before {v}", "whose {c} is before {v}", "{verb} before {v}"],
               "B": ["where the {c} is earlier than {v}", "{verb} prior to {v}"]},
    "since": {"A": ["with {c} since {v}", "whose {c} is {v} or later", "{verb} since {v}"],
              "B": ["where the {c} is not before {v}", "{verb} from {v} on"]},
    "in": {"A": ["with {c} in {v}", "whose {c} is in {v}", "{verb} in {v}"],
           "B": ["where the {c} falls in {v}", "{verb} during {v}"]},
    "and": {"A": ["{x} and {y}"], "B": ["{x} and also {y}"]},
    # Aggregates.
    "AVG": {"A": ["average {c}"], "B": ["mean {c}"]},
    "SUM": {"A": ["total {c}"], "B": ["overall {c}"]},
    "MIN": {"A": ["lowest {c}", "smallest {c}"], "B": ["minimum {c}"]},
    "MAX": {"A": ["highest {c}", "largest {c}"], "B": ["maximum {c}"]},
    "agg": {"A": ["What is the {a} of the {np}", "Compute the {a} of the {np}", "Show the {a} of the {np}"],
            "B": ["Tell me the {a} over all {np}", "Give the {a} for the {np}"]},
    # Whole questions of one shape.
    "lookup": {"A": ["What is the {c} of {v}", "Show the {c} of the {n} {v}", "Which {c} does {v} have"],
               "B": ["Tell me the {c} for {v}", "I need the {c} of the {n} called {v}"]},
    "DESC": {"A": ["the {k} {np} with the highest {c}", "the {k} {np} with the largest {c}"], "B": ["the top {k} {np} by {c}"]},
    "ASC": {"A": ["the {k} {np} with the lowest {c}", "the {k} {np} with the smallest {c}"], "B": ["the bottom {k} {np} by {c}"]},
    "top": {"A": ["List {x}", "Show {x}", "What are {x}"], "B": ["Give me {x}", "I want to see {x}"]},
    "DESC1": {"A": ["Which {n} has the highest {c}", "Show the {n} with the largest {c}"], "B": ["Tell me which {n} comes first by {c}"]},
    "ASC1": {"A": ["Which {n} has the lowest {c}", "Show the {n} with the smallest {c}"], "B": ["Tell me which {n} comes last by {c}"]},
    "group_count": {"A": ["How many {np} are there per {c}", "Show the number of {np} for each {c}", "Count the {np} by {c}"],
                    "B": ["Break the count of {np} down by {c}", "For every {c}, tell me how many {np} we have"]},
    "group_agg": {"A": ["What is the {a} of the {np} per {c}", "Show the {a} of the {np} for each {c}"],
                  "B": ["Break the {a} of the {np} down by {c}", "For every {c}, give the {a} of the {np}"]},
    "distinct": {"A": ["Which different {c} values do the {np} have", "List the distinct {c} of the {np}"],
                 "B": ["Give me every {c} found among the {np}", "What {c} values occur for the {np}"]},
    "pair": {"A": ["Show the {np} and their {c}", "List the {np} together with their {c}"], "B": ["Give me all {np}, each with its {c}"]},
    "join_list": {"A": ["List the {np} of the {n} {v}", "Show the {np} of {v}", "Which {np} belong to {v}"],
                  "B": ["Give me all {np} linked to {v}", "Find every one of the {np} for {v}"]},
    "join_count": {"A": ["How many {np} does {v} have", "Count the {np} of the {n} {v}", "What is the number of {np} of {v}"],
                   "B": ["Tell me how many {np} are linked to {v}", "Give the total count of {np} for {v}"]},
    "join_attr": {"A": ["What is the {c} of the {n} of {m} {v}", "Show the {n} {c} of {m} {v}"],
                  "B": ["Tell me the {c} of the {n} linked to {m} {v}"]},
    "whose_parent": {"A": ["of {np} {x}"], "B": ["linked to {np} {x}"]},
    "between": {"A": ["with {c} between {v} and {w}", "whose {c} is between {v} and {w}"],
                "B": ["where the {c} lies from {v} to {w}", "having {c} from {v} up to {w}"]},
    "either": {"A": ["with {c} {v} or {w}", "whose {c} is {v} or {w}"],
               "B": ["where the {c} equals {v} or {w}", "for which the {c} is either {v} or {w}"]},
    "ne": {"A": ["whose {c} is not {v}", "with a {c} other than {v}"], "B": ["for which the {c} differs from {v}", "having any {c} but {v}"]},
    "above_avg": {"A": ["with {c} above average", "whose {c} is greater than the average"], "B": ["where the {c} exceeds the mean", "having {c} over the mean"]},
    "below_avg": {"A": ["with {c} below average", "whose {c} is smaller than the average"], "B": ["where the {c} stays under the mean", "having {c} beneath the mean"]},
    "having": {"A": ["Which {c} values have more than {v} {np}", "List each {c} with more than {v} {np}"], "B": ["Give me every {c} shared by over {v} {np}"]},
    "group_top": {"A": ["Which {c} is the most common among the {np}", "Show the {c} that most {np} have"], "B": ["Tell me the most frequent {c} of the {np}"]},
    "group_low": {"A": ["Which {c} is the rarest among the {np}", "Show the {c} that the fewest {np} have"], "B": ["Tell me the least frequent {c} of the {np}"]},
    "count_distinct": {"A": ["How many different {c} values do the {np} have", "Count the distinct {c} values of the {np}"],
                       "B": ["Tell me how many kinds of {c} occur for the {np}", "Give the total of different {c} found among the {np}"]},
    "min_max": {"A": ["What are the lowest and highest {c} of the {np}", "Show the smallest and largest {c} of the {np}"],
                "B": ["Give the minimum and maximum {c} for the {np}", "Tell me the range of {c} over all {np}"]},
    "join_group": {"A": ["How many {np} are there per {n}", "Show the number of {np} for each {n}"], "B": ["Break the count of {np} down by {n}"]},
    "join_group_agg": {"A": ["What is the {a} of the {np} per {n}", "Show the {a} of the {np} for each {n}"],
                       "B": ["Break the {a} of the {np} down by {n}", "For every {n}, give the {a} of the {np}"]},
    "join_top": {"A": ["Which {n} has the most {np}", "Show the {n} with the largest number of {np}"], "B": ["Tell me which {n} comes first by count of {np}"]},
    "join_having": {"A": ["Which {m} have more than {v} {np}", "List the {m} with more than {v} {np}"],
                    "B": ["Give me all {m} linked to over {v} {np}", "Find every one of the {m} having over {v} {np}"]},
    "childless": {"A": ["without {np}", "that have no {np}"], "B": ["lacking any {np}", "not linked to any {np}"]},
}


def pick(rng, key, groups, **slots):
    """One wording of `key` from the allowed groups, filled in; returns (text, the template's id)."""
    options = [(f"{key}/{group}{index}", template) for group in groups
               for index, template in enumerate(PHRASES[key].get(group, []))]
    if "verb" in slots and not slots["verb"]:
        options = [option for option in options if "{verb}" not in option[1]]
    name, template = rng.choice(options)
    return template.format(**slots), name
