// Renders the TEMPLATE of a Modelfile as Ollama does: Go's text/template over .System and .Messages.
//
//	go run main.go Modelfile < conversations.json
//
// conversations.json is a list of lists of {"role", "content"}; the output is a list of texts.
package main

import (
	"encoding/json"
	"os"
	"strings"
	"text/template"
)

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	file, err := os.ReadFile(os.Args[1])
	check(err)
	parts := strings.SplitN(string(file), `"""`, 3)
	parsed, err := template.New("").Option("missingkey=zero").Parse(parts[1])
	check(err)
	var conversations [][]message
	check(json.NewDecoder(os.Stdin).Decode(&conversations))
	texts := []string{}
	for _, messages := range conversations {
		// As Ollama's collate: the texts of all system turns.
		var system []string
		for _, message := range messages {
			if message.Role == "system" {
				system = append(system, message.Content)
			}
		}
		var text strings.Builder
		check(parsed.Execute(&text, map[string]any{"System": strings.Join(system, "\n\n"), "Messages": messages, "Response": ""}))
		texts = append(texts, text.String())
	}
	check(json.NewEncoder(os.Stdout).Encode(texts))
}
