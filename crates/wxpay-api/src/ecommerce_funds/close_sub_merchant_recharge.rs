// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantRecharge;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Closes a recharge of a sub-merchant's account (关闭二级商户充值).
///
/// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
///
/// - Returns [`SubMerchantRecharge`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_recharge_no` and the same parameters.
/// - 中文：关闭二级商户充值。调用方：服务商、平台；`out_recharge_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::CloseSubMerchantRecharge;
///
/// let request =
///     CloseSubMerchantRecharge::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_recharge_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "关闭二级商户充值",
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
    "POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
    "4012762895"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CloseSubMerchantRecharge {
    /// The merchant's own top-up number (商户充值单号). Required. It stands in the path.
    pub out_recharge_no: String,
    /// The sub-merchant's number (二级商户号). Required. It stands in the query.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CloseSubMerchantRecharge {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_recharge_no: impl Into<String>) -> Self {
        Self {
            out_recharge_no: out_recharge_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. It stands in the query.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CloseSubMerchantRecharge
    [out_recharge_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(CloseSubMerchantRecharge => SubMerchantRecharge, wxpay_core::Spec::new(
    "ecommerce_funds.close_sub_merchant_recharge",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
)
.title("关闭二级商户充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012762895")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));
