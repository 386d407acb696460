// Renders the TEMPLATE of a Modelfile as Ollama does: Go's text/template over .System, .Tools and .Messages, with types that are laid out as
// those of Ollama's api/types.go are.
//
//	go run main.go Modelfile < conversations.json
//
// conversations.json is a list of {"messages", "tools"}; the output is {"texts", "tag"}, where the tag is what Ollama looks for in what a model
// writes, to find calls (its tools/template.go).
package main

import (
	"encoding/json"
	"os"
	"strings"
	"text/template"
	"text/template/parse"
)

// Ollama keeps the order of an object's keys, where Go would sort them.
type ordered struct{ raw json.RawMessage }

func (o *ordered) UnmarshalJSON(b []byte) error { o.raw = append([]byte{}, b...); return nil }
func (o ordered) MarshalJSON() ([]byte, error)  { return o.raw, nil }

type call struct {
	ID       string `json:"id,omitempty"`
	Function struct {
		Name      string  `json:"name"`
		Arguments ordered `json:"arguments"`
	} `json:"function"`
}

type message struct {
	Role       string `json:"role"`
	Content    string `json:"content"`
	ToolCalls  []call `json:"tool_calls,omitempty"`
	ToolName   string `json:"name,omitempty"`
	ToolCallID string `json:"tool_call_id,omitempty"`
}

type tool struct {
	Type     string `json:"type"`
	Function struct {
		Name        string `json:"name"`
		Description string `json:"description,omitempty"`
		Parameters  struct {
			Type       string   `json:"type"`
			Required   []string `json:"required,omitempty"`
			Properties ordered  `json:"properties"`
		} `json:"parameters"`
	} `json:"function"`
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// The first text within the first condition on .ToolCalls, up to a brace.
func tag(nodes []parse.Node, within bool) (string, bool) {
	for _, node := range nodes {
		switch n := node.(type) {
		case *parse.TextNode:
			if within {
				return strings.Split(strings.TrimSpace(string(n.Text)), "{")[0], true
			}
		case *parse.ActionNode:
			if within {
				return "", true
			}
		case *parse.IfNode:
			asks := within
			for _, command := range n.Pipe.Cmds {
				for _, argument := range command.Args {
					if field, ok := argument.(*parse.FieldNode); ok && field.Ident[0] == "ToolCalls" {
						asks = true
					}
				}
			}
			for _, list := range []*parse.ListNode{n.List, n.ElseList} {
				if list != nil {
					if text, ok := tag(list.Nodes, asks); ok {
						return text, true
					}
				}
			}
		case *parse.RangeNode:
			if text, ok := tag(n.List.Nodes, within); ok {
				return text, true
			}
		}
	}
	return "", false
}

func main() {
	file, err := os.ReadFile(os.Args[1])
	check(err)
	parts := strings.SplitN(string(file), `"""`, 3)
	toJSON := func(v any) string {
		b, _ := json.Marshal(v)
		return string(b)
	}
	parsed, err := template.New("").Option("missingkey=zero").Funcs(template.FuncMap{"json": toJSON}).Parse(parts[1])
	check(err)
	var conversations []struct {
		Messages []message `json:"messages"`
		Tools    []tool    `json:"tools"`
	}
	check(json.NewDecoder(os.Stdin).Decode(&conversations))
	texts := []string{}
	for _, conversation := range conversations {
		// As Ollama's collate: the texts of all system turns.
		var system []string
		for _, message := range conversation.Messages {
			if message.Role == "system" {
				system = append(system, message.Content)
			}
		}
		var text strings.Builder
		check(parsed.Execute(&text, map[string]any{
			"System": strings.Join(system, "\n\n"), "Messages": conversation.Messages, "Tools": conversation.Tools, "Response": ""}))
		texts = append(texts, text.String())
	}
	found, _ := tag(parsed.Tree.Root.Nodes, false)
	check(json.NewEncoder(os.Stdout).Encode(map[string]any{"texts": texts, "tag": found}))
}
