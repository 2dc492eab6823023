use super::builder::Part;
use super::terms::{OfMerchants, Pair};
use super::{ConfigError, MerchantBuilder, numbers};

/// Looks up a variable. A value that is not Unicode is an error.
type Lookup<'a> = &'a dyn Fn(&'static str) -> Option<Result<String, ()>>;

/// The value of one of two variables.
struct Value {
    variable: &'static str,
    text: String,
    /// True if it is the variable with a file path.
    is_file: bool,
}

impl MerchantBuilder {
    /// Loads all environment variables that are set; see [`Merchant::from_env`](super::Merchant::from_env).
    pub fn env(self) -> Self {
        self.env_from(&|name| {
            std::env::var_os(name).map(|value| value.into_string().map_err(|_| ()))
        })
    }

    /// Like [`env`](Self::env), with the variables looked up by a function: `None` for one that is not
    /// set.
    pub fn env_with(self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        self.env_from(&|name| lookup(name).map(Ok))
    }

    fn env_from(mut self, lookup: Lookup<'_>) -> Self {
        self.from_env = true;
        let variables = &self.terms.variables;
        self = self.variable((variables.number, Part::Number), lookup, |builder, text| {
            builder.number(text)
        });
        self = self.variable((variables.serial, Part::Serial), lookup, |builder, text| {
            builder.serial(text)
        });
        // Both are paths: the second name is there for programs whose secrets all end in `_FILE`.
        self = self.one_of(
            (&variables.private_key, Part::PrivateKey),
            lookup,
            |builder, key| builder.private_key_file(key.text),
        );
        self = self.one_of(
            (&variables.apiv3_key, Part::ApiV3Key),
            lookup,
            |builder, key| match key.is_file {
                true => builder.apiv3_key_file(key.text),
                false => builder.apiv3_key(&key.text),
            },
        );
        self = self.public_key_from(variables.public_key_id, &variables.public_key, lookup);
        self = self.variable((variables.base_url, Part::Other), lookup, |builder, url| {
            builder.base_url(&url)
        });
        match &variables.of_merchants {
            Some(names) => self.of_merchants(names, lookup),
            None => self,
        }
    }

    fn of_merchants(mut self, names: &OfMerchants, lookup: Lookup<'_>) -> Self {
        self = self.variable((names.appid, Part::Other), lookup, |builder, appid| {
            builder.appid(appid)
        });
        self = self.variable((names.notify_url, Part::Other), lookup, |builder, url| {
            builder.notify_url(url)
        });
        self.variable(
            (names.downloads, Part::Other),
            lookup,
            |builder, switch| match &*switch {
                "true" => builder.download_certificates(),
                "false" => builder,
                _ => {
                    // It decides which keys are needed.
                    let mut builder = builder.fail(ConfigError::Switch);
                    builder.tried.push(Part::Keys);
                    builder
                }
            },
        )
    }

    /// Loads a public key with its id. Neither is of use without the other.
    fn public_key_from(mut self, id: &'static str, key: &Pair, lookup: Lookup<'_>) -> Self {
        let known_problems = self.problems.len();
        let id_text = self.value((id, Part::Keys), lookup);
        let key_value = self.value_of((key, Part::Keys), lookup);
        let is_readable = self.problems.len() == known_problems;
        if let Some(text) = &id_text
            && let Err(error) = numbers::public_key_id(text)
        {
            self = self.named(id, |builder| builder.fail(error));
        }
        let is_complete = id_text.is_some() == key_value.is_some();
        if !is_complete && is_readable {
            self.tried.push(Part::Keys);
            let (what, variable) = match id_text {
                Some(_) => (self.terms.public_key, key.name),
                None => (self.terms.public_key_id, id),
            };
            let variable = Some(variable);
            return self.fail(ConfigError::Missing { what, variable });
        }
        let Some(key) = key_value else {
            return self;
        };
        // A file is looked at even if its id is wrong, so that both mistakes are reported. The id that it
        // then has stays in a builder that fails.
        let id = id_text.filter(|text| numbers::public_key_id(text).is_ok());
        let id = id.unwrap_or_else(|| "PUB_KEY_ID_0".to_owned());
        self.named(key.variable, |builder| {
            builder.public_key_file(&id, key.text)
        })
    }

    /// Passes the value of a variable to a setter, if it is set.
    fn variable(
        mut self,
        variable: (&'static str, Part),
        lookup: Lookup<'_>,
        take: impl FnOnce(Self, String) -> Self,
    ) -> Self {
        match self.value(variable, lookup) {
            Some(text) => self.named(variable.0, |builder| take(builder, text)),
            None => self,
        }
    }

    /// Passes the value of one of two variables to a setter, if one is set.
    fn one_of(
        mut self,
        pair: (&Pair, Part),
        lookup: Lookup<'_>,
        take: impl FnOnce(Self, Value) -> Self,
    ) -> Self {
        match self.value_of(pair, lookup) {
            Some(value) => self.named(value.variable, |builder| take(builder, value)),
            None => self,
        }
    }

    fn value_of(&mut self, (pair, part): (&Pair, Part), lookup: Lookup<'_>) -> Option<Value> {
        let direct = self.value((pair.name, part), lookup);
        let file = self.value((pair.file, part), lookup);
        match (direct, file) {
            (Some(_), Some(_)) => {
                self.tried.push(part);
                self.problems.push(ConfigError::Both {
                    variable: pair.name,
                    file_variable: pair.file,
                });
                None
            }
            (Some(text), None) => Some(Value {
                variable: pair.name,
                text,
                is_file: false,
            }),
            (None, Some(text)) => Some(Value {
                variable: pair.file,
                text,
                is_file: true,
            }),
            (None, None) => None,
        }
    }

    /// The content of a variable. An empty one counts as not set.
    fn value(
        &mut self,
        (variable, part): (&'static str, Part),
        lookup: Lookup<'_>,
    ) -> Option<String> {
        match lookup(variable)? {
            Ok(text) => (!text.is_empty()).then_some(text),
            Err(()) => {
                self.tried.push(part);
                self.problems.push(ConfigError::NotUnicode { variable });
                None
            }
        }
    }

    /// Names the variable in the problems that a setter adds.
    fn named(self, variable: &'static str, take: impl FnOnce(Self) -> Self) -> Self {
        let known = self.problems.len();
        let mut builder = take(self);
        for problem in builder.problems.split_off(known) {
            builder.problems.push(ConfigError::Variable {
                variable,
                source: Box::new(problem),
            });
        }
        builder
    }
}
