// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeEmployee;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds an employee who may recharge a sub-merchant's account by scanning a code (添加二级商户可扫码充值员工).
///
/// `POST /v3/platsolution/ecommerce/recharge-employees`
///
/// - Returns [`RechargeEmployee`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：添加二级商户可扫码充值员工。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::AddRechargeEmployee;
///
/// let request = AddRechargeEmployee::new()
///     .sub_mchid("1900000109")
///     .sp_openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sp_openid":"oSAMPLE0123456789abcdefghijk","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加二级商户可扫码充值员工",
    "/v3/platsolution/ecommerce/recharge-employees",
    "POST /v3/platsolution/ecommerce/recharge-employees",
    "4013521743"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddRechargeEmployee {
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// The user's id within the service provider's application (员工OpenID). Required.
    pub sp_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddRechargeEmployee {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `sp_openid`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            sp_openid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The user's id within the service provider's application (员工OpenID). Required.
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }
}

impl Default for AddRechargeEmployee {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AddRechargeEmployee
    []
    [sub_mchid, sp_openid,]
    ["sub_mchid", "sp_openid",]
}

wxpay_core::operation!(AddRechargeEmployee => RechargeEmployee, wxpay_core::Spec::new(
    "ecommerce_funds.add_recharge_employee",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/recharge-employees",
)
.title("添加二级商户可扫码充值员工")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013521743")
.body(wxpay_core::Body::Json));
