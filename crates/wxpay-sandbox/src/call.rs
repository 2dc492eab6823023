use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::brands::Brand;
use crate::fields;
use crate::merchants::Merchant;
use crate::refusal::{Location, Refusal};
use crate::route::Route;

/// An accepted request: signed by a known merchant.
pub(crate) struct Call<'r> {
    pub(crate) route: &'static Route,
    /// Values of the path's placeholders, not yet decoded.
    pub(crate) parameters: Vec<&'r str>,
    pub(crate) query: Option<&'r str>,
    pub(crate) merchant: &'r Merchant,
    /// The brand that signed; its account is then the merchant.
    pub(crate) brand: Option<&'r Brand>,
    /// The file of an upload.
    pub(crate) file: Option<Bytes>,
    /// The parts of an upload that are neither its description nor its file.
    pub(crate) parts: Vec<(&'static str, Bytes)>,
    pub(crate) headers: &'r HeaderMap,
    /// Key that `Wechatpay-Serial` asks for.
    pub(crate) serial: Option<&'r str>,
    pub(crate) json: Result<Option<Value>, Refusal>,
}

impl Call<'_> {
    /// The body; `None` for a request without one.
    pub(crate) fn json(&self) -> Result<Option<&Value>, Refusal> {
        match &self.json {
            Ok(json) => Ok(json.as_ref()),
            Err(refusal) => Err(refusal.clone()),
        }
    }

    /// The path's only parameter: 1 to `max` characters.
    pub(crate) fn path_text(&self, name: &str, max: usize) -> Result<String, Refusal> {
        let raw = self.parameters.first().copied().unwrap_or_default();
        let text = fields::decode(Location::Path, name, raw)?;
        fields::check_text(Location::Path, name, &text, max)?;
        Ok(text)
    }

    /// A parameter of the query: at most `max` characters. An empty one counts as absent.
    pub(crate) fn query_text(&self, name: &str, max: usize) -> Result<Option<String>, Refusal> {
        let text = fields::query(self.query, name)?.filter(|text| !text.is_empty());
        if let Some(text) = &text {
            fields::check_text(Location::Query, name, text, max)?;
        }
        Ok(text)
    }

    /// Refuses a sub-merchant that is neither on the caller's list nor onboarded by it, wherever the request names it.
    /// The code and the message are assumed.
    pub(crate) fn check_sub_merchants(
        &self,
        is_onboarded: impl Fn(&str) -> bool,
    ) -> Result<(), Refusal> {
        const NAME: &str = "sub_mchid";
        /// The number at the end of `Request-ID`, by the official tables of error codes.
        const UNRELATED: u32 = 268_443_701;
        if self.merchant.serves_all() {
            return Ok(());
        }
        let serves = |sub_mchid: &str| self.merchant.serves(sub_mchid) || is_onboarded(sub_mchid);
        let refuse = || {
            let message = "特约商户与服务商不存在受理关系";
            Refusal::new(StatusCode::FORBIDDEN, "NO_AUTH", message).numbered(UNRELATED)
        };
        let in_path = self
            .route
            .template
            .split('/')
            .filter(|part| part.starts_with('{'));
        let in_path = in_path
            .zip(&self.parameters)
            .find(|(name, _)| **name == *"{sub_mchid}");
        let in_path = in_path.map(|(_, raw)| fields::decode(Location::Path, NAME, raw));
        let in_query = fields::query(self.query, NAME)?;
        let named = [
            in_path.transpose()?,
            in_query.filter(|value| !value.is_empty()),
        ];
        if named.iter().flatten().any(|sub_mchid| !serves(sub_mchid)) {
            return Err(refuse());
        }
        match self.json() {
            Ok(Some(json)) if !all_pass(json, NAME, &serves) => Err(refuse()),
            _ => Ok(()),
        }
    }

    /// The merchant's own number in the query, under that name.
    ///
    /// Assumption: another one is refused with the message for bodies.
    pub(crate) fn own_mchid(&self, name: &str) -> Result<(), Refusal> {
        match self.query_text(name, 32)? {
            None => Err(Refusal::param(Location::Query, name, "", "is required")),
            Some(mchid) if mchid == self.merchant.mchid => Ok(()),
            Some(_) => Err(other_mchid()),
        }
    }
}

/// Returns whether every string of that name passes, at every depth. An empty one counts as absent.
fn all_pass(json: &Value, name: &str, passes: &dyn Fn(&str) -> bool) -> bool {
    match json {
        Value::Object(members) => members.iter().all(|(member, value)| match value {
            Value::String(text) if member == name && !text.is_empty() => passes(text),
            value => all_pass(value, name, passes),
        }),
        Value::Array(items) => items.iter().all(|item| all_pass(item, name, passes)),
        _ => true,
    }
}

pub(crate) fn other_mchid() -> Refusal {
    Refusal::new(
        StatusCode::BAD_REQUEST,
        "PARAM_ERROR",
        "http header中的mchid与post payload中的mchid不匹配",
    )
}
