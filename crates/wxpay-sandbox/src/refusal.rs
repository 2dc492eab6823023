use http::StatusCode;

use crate::json::Object;

/// An error response of WeChat Pay.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) detail: Option<Object>,
    /// The number at the end of `Request-ID`, which names the cause.
    pub(crate) number: u32,
}

/// Place of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    Query,
    Path,
    Header,
}

impl Location {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "uri",
            Self::Header => "header",
        }
    }
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            detail: None,
            number: number_of(status, code),
        }
    }

    /// The refusal with another number at the end of `Request-ID`.
    pub(crate) fn numbered(self, number: u32) -> Self {
        Self { number, ..self }
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", message)
    }

    pub(crate) fn system_error() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "SYSTEM_ERROR",
            "系统异常，请稍后重试",
        )
    }

    pub(crate) fn sign_error(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "SIGN_ERROR", message)
    }

    /// A parameter is wrong. `value` is shown in part, because it may be anything.
    pub(crate) fn param(location: Location, field: &str, value: &str, issue: &str) -> Self {
        const SHOWN: usize = 64;
        let value: String = value.chars().take(SHOWN).collect();
        Self {
            detail: Some(
                Object::new()
                    .with("field", field)
                    .with("value", value)
                    .with("issue", issue)
                    .with("location", location.as_str()),
            ),
            ..Self::new(
                StatusCode::BAD_REQUEST,
                "PARAM_ERROR",
                format!("参数错误：{field} {issue}"),
            )
        }
    }

    pub(crate) fn body(&self) -> Object {
        let mut body = Object::new()
            .with("code", self.code)
            .with("message", self.message.as_str());
        body.put("detail", self.detail.clone());
        body
    }
}

/// The number for a code: one that the official tables of error codes explain likewise, else one that no table lists.
/// The service's choice among several is unknown.
fn number_of(status: StatusCode, code: &str) -> u32 {
    const UNLISTED: u32 = 268_435_456;
    match code {
        _ if status == StatusCode::TOO_MANY_REQUESTS => 270_924_289,
        "PARAM_ERROR" => 268_435_461,
        "INVALID_REQUEST" => 268_436_152,
        "SIGN_ERROR" => 270_924_360,
        "NO_AUTH" => 269_754_393,
        "SYSTEM_ERROR" => 268_579_077,
        "NOT_ENOUGH" => 268_491_071,
        "ORDER_NOT_EXIST" | "ORDERNOTEXIST" => 270_328_344,
        "ORDER_CLOSED" => 270_328_888,
        "ORDER_PAID" => 270_332_422,
        "OUT_TRADE_NO_USED" => 270_333_959,
        "APPLYMENT_NOT_EXIST" | "NOT_FOUND" | "RESOURCE_NOT_EXISTS" => 268_435_483,
        "ALREADY_EXISTS" | "RESOURCE_ALREADY_EXISTS" => 268_435_484,
        "NO_STATEMENT_EXIST" => 270_522_881,
        "STATEMENT_CREATING" => 270_522_882,
        _ => UNLISTED,
    }
}

#[cfg(test)]
mod tests {
    use wxpay::ApiError;

    use super::*;

    #[test]
    fn the_number_of_a_request_id_explains_the_code() {
        for (status, code, cause) in [
            (429, "FREQUENCY_LIMITED", "频率过快"),
            (429, "RATELIMIT_EXCEEDED", "频率过快"),
            (400, "PARAM_ERROR", "参数非法"),
            (400, "INVALID_REQUEST", "请求参数不满足业务要求"),
            (401, "SIGN_ERROR", "验签失败"),
            (403, "NO_AUTH", "无权限"),
            (500, "SYSTEM_ERROR", "系统异常"),
            (403, "NOT_ENOUGH", "账户余额不足"),
            (404, "ORDER_NOT_EXIST", "订单不存在"),
            (400, "ORDER_CLOSED", "订单已关闭"),
            (400, "ORDER_PAID", "订单已支付"),
            (403, "OUT_TRADE_NO_USED", "Number used already"),
            (404, "NOT_FOUND", "数据不存在"),
            (400, "ALREADY_EXISTS", "数据已存在"),
            (400, "NO_STATEMENT_EXIST", "账单文件不存在"),
            (400, "STATEMENT_CREATING", "账单正在生成中"),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            let known = ApiError::cause_of_number(Refusal::new(status, code, "").number);
            assert!(known.unwrap().contains(cause), "{code}: {known:?}");
        }
        let other = Refusal::new(StatusCode::FORBIDDEN, "TRADE_ERROR", "");
        assert_eq!(ApiError::cause_of_number(other.number), None);
    }
}
