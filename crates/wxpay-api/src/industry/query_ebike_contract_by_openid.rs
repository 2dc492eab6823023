// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EbikeContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the state of a user's charging contract (通过用户标识查询用户状态).
///
/// `GET /v3/ebike/charge/users/{openid}/contract`
///
/// - Returns [`EbikeContract`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - WeChat Pay has marked it as outdated.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：通过用户标识查询用户状态。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::QueryEbikeContractByOpenid;
///
/// let request =
///     QueryEbikeContractByOpenid::new("oSAMPLE0123456789abcdefghijk").trade_scene("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","trade_scene":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过用户标识查询用户状态",
    "/v3/ebike/charge/users/{openid}/contract",
    "GET /v3/ebike/charge/users/{openid}/contract"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryEbikeContractByOpenid {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Trade scene (交易场景). Required.
    pub trade_scene: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryEbikeContractByOpenid {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `trade_scene`.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            sub_mchid: None,
            trade_scene: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Trade scene (交易场景). Required.
    pub fn trade_scene<Via>(mut self, trade_scene: impl IntoField<String, Via>) -> Self {
        self.trade_scene = trade_scene.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryEbikeContractByOpenid
    [openid,]
    [sub_mchid, trade_scene,]
    ["trade_scene",]
}

wxpay_core::operation!(QueryEbikeContractByOpenid => EbikeContract, wxpay_core::Spec::new(
    "industry.query_ebike_contract_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/ebike/charge/users/{openid}/contract",
)
.title("通过用户标识查询用户状态")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml")
.query(&["sub_mchid", "trade_scene"])
.repeat(wxpay_core::Repeat::Freely));
