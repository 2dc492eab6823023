//! A client of the control API of a running sandbox.

use std::env;
use std::time::Duration;

use clap::Args;
use http_body_util::Full;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tokio::time::timeout;
use wxpay::bytes::Bytes;
use wxpay::http::header::{AUTHORIZATION, CONTENT_TYPE};
use wxpay::http::{HeaderValue, Method, Request, StatusCode};

use crate::arguments::Global;
use crate::failure::Failure;
use crate::interrupt::Sent;
use crate::language::Words;
use crate::output::Output;
use crate::post::{Broken, Target, exchange};
use crate::running::Running;

/// The environment variable with the address of the control API.
const ADDRESS: &str = "WXPAY_SANDBOX_CONTROL";

/// The environment variable with its token, which it needs where other machines can reach it.
const TOKEN: &str = "WXPAY_SANDBOX_TOKEN";

/// The usual address.
const USUAL: &str = "http://127.0.0.1:9190";

/// Time that a call may take: a snapshot may be long.
const LIMIT: Duration = Duration::from_secs(60);

/// Limit of a response, in bytes.
const MAX_BODY: usize = 256 << 20;

/// Advice after a change whose outcome is unknown.
const LOOK: (&str, &str) = (
    "The sandbox may have done it: look at its dashboard.",
    "沙箱可能已执行：请在其控制台中查看。",
);

/// Objects that a call of the control API looks for, at most.
const MOST: usize = 500;

/// Characters of a path segment that stay as they are.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Arguments of every command that a running sandbox carries out.
#[derive(Clone, Debug, Args)]
pub(crate) struct ControlArguments {
    /// Address of the sandbox's control API. Default: WXPAY_SANDBOX_CONTROL, or the sandbox that runs on this machine.
    #[arg(long, value_name = "URL", value_parser = Target::parse)]
    control: Option<Target>,
}

/// The control API of one sandbox.
pub(crate) struct Control {
    target: Target,
    token: Option<String>,
}

/// A kind of objects that users act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// The segment of its paths.
    path: &'static str,
    /// The member with the merchant's own number.
    number: &'static str,
    en: &'static str,
    zh: &'static str,
}

pub(crate) const ORDERS: Kind = Kind {
    path: "orders",
    number: "out_trade_no",
    en: "order",
    zh: "订单",
};
pub(crate) const TRANSFERS: Kind = Kind {
    path: "transfers",
    number: "out_bill_no",
    en: "transfer",
    zh: "转账单",
};
pub(crate) const CLAIMS: Kind = Kind {
    path: "claims",
    number: "out_bill_no",
    en: "claim",
    zh: "理赔单",
};

pub(crate) const COMBINED: Kind = Kind {
    path: "combined-orders",
    number: "combine_out_trade_no",
    en: "combined order",
    zh: "合单",
};
pub(crate) const SERVICE_ORDERS: Kind = Kind {
    path: "service-orders",
    number: "out_order_no",
    en: "service order",
    zh: "服务订单",
};
pub(crate) const CONTRACTS: Kind = Kind {
    path: "contracts",
    number: "out_contract_code",
    en: "contract",
    zh: "签约协议",
};

pub(crate) const APPLYMENTS: Kind = Kind {
    path: "applyments",
    number: "number",
    en: "application",
    zh: "进件单",
};
pub(crate) const COMPENSATIONS: Kind = Kind {
    path: "compensations",
    number: "out_bill_no",
    en: "compensation",
    zh: "赔付单",
};
pub(crate) const BATCHES: Kind = Kind {
    path: "transfer-batches",
    number: "out_batch_no",
    en: "transfer batch",
    zh: "转账批次",
};
pub(crate) const AUTHORIZATIONS: Kind = Kind {
    path: "transfer-authorizations",
    number: "out_authorization_no",
    en: "authorization",
    zh: "免确认收款授权",
};

impl ControlArguments {
    /// The selected control API.
    ///
    /// # Errors
    ///
    /// Several sandboxes run, and the configured base URL is none of theirs.
    pub(crate) fn open(&self, global: &Global) -> Result<Control, Failure> {
        let given = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let token = given(TOKEN);
        if let Some(target) = &self.control {
            let target = target.clone();
            return Ok(Control { target, token });
        }
        if let Some(address) = given(ADDRESS) {
            return Control::at(&address, token);
        }
        match Running::one(global)? {
            Some(one) => Control::at(&one.control_url, token.or(one.control_token)),
            None => Control::at(USUAL, token),
        }
    }
}

impl Control {
    fn at(address: &str, token: Option<String>) -> Result<Self, Failure> {
        let target = Target::parse(address)
            .map_err(|reason| Failure::usage(reason).of(Words::quoted(ADDRESS)))?;
        Ok(Self { target, token })
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, Failure> {
        self.call(Method::GET, path, None)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        self.call(Method::POST, path, Some(body))
    }

    pub(crate) fn delete(&self, path: &str) -> Result<Value, Failure> {
        self.call(Method::DELETE, path, None)
    }

    /// Calls a route and returns its JSON.
    ///
    /// # Errors
    ///
    /// A refusal has status 1, a wrong argument or a missing connection 2, a lost response 4.
    fn call(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let is_change = method != Method::GET;
        let body = body.map_or_else(Bytes::new, |body| body.to_string().into());
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = method;
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(token) = &self.token {
            // Its text stays out of the message.
            let mut value = HeaderValue::from_str(&format!("Bearer {token}")).map_err(|_| {
                Failure::usage((
                    "the token has characters that no header can have",
                    "令牌含有请求头不允许的字符",
                ))
            })?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        let target = self.target.at(path.to_owned());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(Failure::caused_by)?;
        let _sent = match is_change {
            true => Some(Sent::begin(Some(LOOK.into()))?),
            false => None,
        };
        let exchanged = runtime.block_on(async {
            match timeout(LIMIT, exchange(&target, request, MAX_BODY)).await {
                Ok(exchanged) => exchanged,
                Err(_) => Err(Broken::too_late(LIMIT)),
            }
        });
        let address = self.target.at(String::new());
        let response = exchanged.map_err(|broken| match broken {
            Broken::NotConnected(reason) => Failure::usage(reason.of((
                format!("no sandbox at {address}"),
                format!("无法连接 {address} 的沙箱"),
            )))
            .with_next(("Start one with `wxpay sandbox`, or name the address of its control API with --control.", "用 `wxpay sandbox` 启动沙箱，或用 --control 指定其控制 API 的地址。")),
            Broken::Lost(reason) if is_change => {
                Failure::unknown(reason).of(Words::quoted(&address))
                    .with_next(LOOK)
            }
            Broken::Lost(reason) => Failure::usage(reason).of(Words::quoted(&address)),
        })?;
        let status = response.status();
        let value = serde_json::from_slice::<Value>(response.body());
        let is_success = status.is_success();
        if let (true, Ok(value)) = (is_success, &value) {
            return Ok(value.clone());
        }
        let message = value
            .as_ref()
            .ok()
            .and_then(|value| value["message"].as_str());
        let Some(message) = message else {
            return Err(Failure::usage((
                format!("{address} is not the control API of a sandbox: it answered {status}"),
                format!("{address} 不是沙箱的控制 API：应答为 {status}"),
            ))
            .with_next((
                "Name it with --control: `wxpay sandbox` prints its address.",
                "用 --control 指定，地址见 `wxpay sandbox` 的输出。",
            )));
        };
        let message = Words::quoted(message);
        Err(match status {
            StatusCode::BAD_REQUEST => Failure::usage(message),
            StatusCode::UNAUTHORIZED => Failure::usage(message).with_next((
                format!("Set {TOKEN} to the token that `wxpay sandbox` printed."),
                format!("请把 {TOKEN} 设为 `wxpay sandbox` 输出的令牌。"),
            )),
            _ => Failure::refused(message),
        })
    }

    /// The objects of a kind that have this number: one for each merchant.
    pub(crate) fn find(&self, kind: Kind, wanted: &Wanted) -> Result<Vec<Found>, Failure> {
        let number = &*wanted.number;
        if let Some(mchid) = &wanted.mchid {
            let path = object(kind, mchid, number);
            return match self.get(&path) {
                Ok(_) => Ok(vec![Found { kind, path }]),
                // It has none of that number.
                Err(Failure::Refused(_)) => Ok(Vec::new()),
                Err(failure) => Err(failure),
            };
        }
        let page = self.get(&format!(
            "/api/{}?q={}&limit={MOST}",
            kind.path,
            segment(number)
        ))?;
        let items = page["items"].as_array().into_iter().flatten();
        let items = items.filter(|item| item[kind.number] == number);
        let found = items.map(|item| Found {
            kind,
            path: object(kind, item["mchid"].as_str().unwrap_or_default(), number),
        });
        Ok(found.collect())
    }

    /// The latest notification, of those with this id or about this number if it is given.
    pub(crate) fn find_notification(&self, what: Option<&str>) -> Result<Value, Failure> {
        let path = match what {
            Some(what) => format!("/api/notifications?q={}&limit={MOST}", segment(what)),
            None => "/api/notifications?limit=1".to_owned(),
        };
        let page = self.get(&path)?;
        let mut notices = page["items"].as_array().into_iter().flatten();
        let found = notices.find(|notice| {
            what.is_none_or(|what| notice["id"] == what || notice["number"] == what)
        });
        found.cloned().ok_or_else(|| {
            Failure::refused(match what {
                Some(what) => Words::from((
                    format!("the sandbox has no notification {what}"),
                    format!("沙箱中没有回调通知 {what}"),
                )),
                None => Words::from((
                    "the sandbox has no notification yet",
                    "沙箱中还没有回调通知",
                )),
            })
        })
    }

    /// The one object of these kinds that has this number.
    ///
    /// # Errors
    ///
    /// There is none, or there are several.
    pub(crate) fn find_one(&self, kinds: &[Kind], wanted: &Wanted) -> Result<Found, Failure> {
        let mut found = Vec::new();
        for kind in kinds {
            found.extend(self.find(*kind, wanted)?);
        }
        let en = match kinds {
            [first @ .., second, last] => {
                let first: String = first.iter().map(|kind| format!("{}, ", kind.en)).collect();
                format!("{first}{} or {}", second.en, last.en)
            }
            [one] => one.en.to_owned(),
            [] => String::new(),
        };
        let zh: Vec<_> = kinds.iter().map(|kind| kind.zh).collect();
        let (zh, number) = (zh.join("、"), &wanted.number);
        let several = found.len() > 1;
        match found.pop() {
            Some(_) if several => Err(Failure::usage((
                format!("several objects have the number {number}"),
                format!("有多个单据的单号为 {number}"),
            ))
            .with_next(match kinds.len() {
                1 => ("Name the merchant with --mchid.", "用 --mchid 指定商户。"),
                _ => (
                    "Name the merchant with --mchid, or the kind of object with --kind.",
                    "用 --mchid 指定商户，或用 --kind 指定单据的种类。",
                ),
            })),
            Some(one) => Ok(one),
            None => Err(Failure::refused((
                format!("the sandbox has no {en} {number}"),
                format!("沙箱中没有单号为 {number} 的{zh}"),
            ))
            .with_next((
                "Take the merchant's own number, such as out_trade_no.",
                "请使用商户自己的单号，例如 out_trade_no。",
            ))),
        }
    }
}

/// Your own number of an object, and its merchant.
#[derive(Clone, Debug, Args)]
pub(crate) struct Wanted {
    /// Your own number of it, such as out_trade_no or out_bill_no.
    #[arg(value_name = "NUMBER")]
    number: String,
    /// Merchant that it belongs to. Needed if several have the number.
    #[arg(long, value_name = "MCHID")]
    mchid: Option<String>,
}

/// An object of the sandbox.
pub(crate) struct Found {
    kind: Kind,
    /// Its path in the control API.
    path: String,
}

impl Found {
    /// Returns whether it is of that kind.
    pub(crate) fn is(&self, kind: Kind) -> bool {
        self.kind == kind
    }

    /// Runs an action, and returns the object.
    pub(crate) fn call(
        &self,
        control: &Control,
        action: &str,
        body: &Value,
    ) -> Result<Value, Failure> {
        control.post(&format!("{}/{action}", self.path), body)
    }

    /// Runs an action of its user, and shows the result.
    pub(crate) fn act(
        &self,
        control: &Control,
        action: &str,
        body: &Value,
        output: &Output,
    ) -> Result<(), Failure> {
        let value = self.call(control, action, body)?;
        if output.is_json() {
            return output.json(&value);
        }
        let word = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        output.line(format_args!(
            "{} {}: {}",
            output.text(self.kind.en, self.kind.zh),
            word(self.kind.number),
            word("state")
        ))
    }
}

fn object(kind: Kind, mchid: &str, number: &str) -> String {
    format!("/api/{}/{}/{}", kind.path, segment(mchid), segment(number))
}

/// Percent-encodes a string for a path or a query.
pub(crate) fn segment(text: &str) -> impl std::fmt::Display {
    utf8_percent_encode(text, SEGMENT)
}
