// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the state of a user's ETC contract (查询ETC签约状态).
///
/// `GET /v3/vehicle/etc/users/{openid}/contracts`
///
/// - Returns [`EtcContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询ETC签约状态。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::QueryEtcContractByOpenid;
///
/// let request = QueryEtcContractByOpenid::new("oSAMPLE0123456789abcdefghijk")
///     .plan_id("sample-plan-id")
///     .plate_number("京A88888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","plan_id":"sample-plan-id","plate_number":"京A88888"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询ETC签约状态",
    "/v3/vehicle/etc/users/{openid}/contracts",
    "GET /v3/vehicle/etc/users/{openid}/contracts",
    "4012715623"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryEtcContractByOpenid {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Plan or template id (ETC授权扣费模板ID). Required.
    pub plan_id: Option<String>,
    /// Plate number (车牌号). Required.
    pub plate_number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryEtcContractByOpenid {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plan_id` and `plate_number`.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            sub_mchid: None,
            plan_id: None,
            plate_number: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Plan or template id (ETC授权扣费模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Plate number (车牌号). Required.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryEtcContractByOpenid
    [openid,]
    [sub_mchid, plan_id, plate_number,]
    ["plan_id", "plate_number",]
}

wxpay_core::operation!(QueryEtcContractByOpenid => EtcContract, wxpay_core::Spec::new(
    "vehicle.query_etc_contract_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/etc/users/{openid}/contracts",
)
.title("查询ETC签约状态")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715623")
.query(&["sub_mchid", "plan_id", "plate_number"])
.repeat(wxpay_core::Repeat::Freely));
