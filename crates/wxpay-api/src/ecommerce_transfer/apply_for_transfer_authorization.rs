// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Agreement;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for permission to make merchant transfers for a sub-merchant (申请二级商户商家转账授权).
///
/// `POST /v3/ecommerce/mch-transfer/authorizations`
///
/// - Returns [`TransferAuthorizationApplication`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：申请二级商户商家转账授权。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{Agreement, ApplyForTransferAuthorization};
///
/// let request = ApplyForTransferAuthorization::new()
///     .sub_mchid("1900000109")
///     .agreement_list([Agreement::new()
///         .agreement_code("1217752501201407033233368018")
///         .agreement_version("示例文字")
///         .sign_organization("示例文字")
///         .sign_time("2026-01-31T12:00:00+08:00")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"agreement_list":[{"agreement_code":"1217752501201407033233368018","agreement_version":"示例文字","sign_organization":"示例文字","sign_time":"2026-01-31T12:00:00+08:00"}],"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请二级商户商家转账授权",
    "/v3/ecommerce/mch-transfer/authorizations",
    "POST /v3/ecommerce/mch-transfer/authorizations"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForTransferAuthorization {
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// List of signed agreements (签约协议列表). Required.
    pub agreement_list: Option<Vec<Agreement>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForTransferAuthorization {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `agreement_list`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            agreement_list: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// List of signed agreements (签约协议列表). Required.
    pub fn agreement_list<Via>(
        mut self,
        agreement_list: impl IntoField<Vec<Agreement>, Via>,
    ) -> Self {
        self.agreement_list = agreement_list.into_field();
        self
    }
}

impl Default for ApplyForTransferAuthorization {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForTransferAuthorization
    []
    [sub_mchid, agreement_list,]
    ["sub_mchid", "agreement_list",]
}

wxpay_core::operation!(ApplyForTransferAuthorization => TransferAuthorizationApplication, wxpay_core::Spec::new(
    "ecommerce_transfer.apply_for_transfer_authorization",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/mch-transfer/authorizations",
)
.title("申请二级商户商家转账授权")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html")
.body(wxpay_core::Body::Json));

/// An application for transfer authorization with its state and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAuthorizationApplication {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Authorization state (授权状态).
    pub authorization_state: Option<String>,
    /// When it was accepted.
    pub accept_time: Option<DateTime>,
    /// When it was authorized (授权时间).
    pub authorize_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferAuthorizationApplication
    []
    [sub_mchid, authorization_state, accept_time, authorize_time,]
    []
}
