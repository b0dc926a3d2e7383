//! Syntax as the user would write it: for tables and messages.

use super::readable;
use super::{Argument, Body, Call, Nested, Node, Value};
use std::fmt;

fn list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, items: &[T]) -> fmt::Result {
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        item.fmt(f)?;
    }
    Ok(())
}

fn braces(f: &mut fmt::Formatter<'_>, nodes: &[Node]) -> fmt::Result {
    f.write_str("{ ")?;
    for node in nodes {
        write!(f, "{node} ")?;
    }
    f.write_str("}")
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.nested {
            Some(Nested { text, output: Some(output), .. }) => write!(f, "{text} -> {output}")?,
            _ => self.call.fmt(f)?,
        }
        match &self.body {
            None | Some(Body::Block(_) | Body::Unreadable) => Ok(()),
            Some(Body::Layers(nodes)) => {
                f.write_str(" ")?;
                braces(f, nodes)
            }
            Some(Body::Branches(branches)) => {
                f.write_str(" { ")?;
                for branch in branches {
                    braces(f, branch)?;
                    f.write_str(" ")?;
                }
                f.write_str("}")
            }
        }
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.word)?;
        if let Some(arguments) = &self.arguments {
            f.write_str("(")?;
            list(f, arguments)?;
            f.write_str(")")?;
        }
        Ok(())
    }
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(key) = &self.key {
            write!(f, "{key} = ")?;
        }
        self.value.fmt(f)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Word(call) => call.fmt(f),
            Value::Integer(n, _) => n.fmt(f),
            // `16.0` is not `16`; what is below 0 may be either.
            Value::Float(x, _) if *x >= 0.0 => write!(f, "{x:?}"),
            Value::Float(x, _) => x.fmt(f),
            Value::Measure(n, unit, _) => write!(f, "{n} {unit}"),
            Value::Quantity(n, unit, _) => write!(f, "{n} {unit}"),
            Value::Bool(b, _) => b.fmt(f),
            Value::Constant(_, text, _) => f.write_str(text),
            Value::Tuple(values, _) => {
                f.write_str("(")?;
                list(f, values)?;
                f.write_str(")")
            }
            Value::List(values, _) => {
                f.write_str("[")?;
                list(f, values)?;
                f.write_str("]")
            }
            Value::Layers(nodes, _) => braces(f, nodes),
            Value::Instance(instance, _) => write!(f, "{} = {}", readable(&instance.path), readable(&instance.init)),
            Value::Unreadable(_) => f.write_str("…"),
        }
    }
}
