// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountValidation;
use super::ApplymentState;
use super::ParameterRejection;
use super::SigningState;
use wxpay_core::model::Extra;

/// Queries an onboarding application by the request number (通过业务申请编号查询申请状态).
///
/// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`
///
/// - Returns [`ApplymentByOutRequestNo`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：通过业务申请编号查询申请状态。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691376)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Query before anything is sent again. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such application. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::QueryApplymentByOutRequestNo;
///
/// let request = QueryApplymentByOutRequestNo::new("APPLYMENT_00000000001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"APPLYMENT_00000000001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过业务申请编号查询申请状态",
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
    "GET /v3/ecommerce/applyments/out-request-no/{out_request_no}",
    "4012691376"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentByOutRequestNo {
    /// The merchant's own request number (业务申请编号). Required. At most 124 characters. It stands in the path.
    pub out_request_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentByOutRequestNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentByOutRequestNo
    [out_request_no,]
    []
    []
}

wxpay_core::operation!(QueryApplymentByOutRequestNo => ApplymentByOutRequestNo, wxpay_core::Spec::new(
    "ecommerce_applyment.query_applyment_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
)
.title("通过业务申请编号查询申请状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691376")
.repeat(wxpay_core::Repeat::Freely));

/// An onboarding application, as found by the request number.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplymentByOutRequestNo {
    /// State of the application (申请状态).
    pub applyment_state: Option<ApplymentState>,
    /// Description of the application's state (申请状态描述). At most 1024 characters.
    pub applyment_state_desc: Option<String>,
    /// Signing address (签约链接). At most 256 characters.
    pub sign_url: Option<String>,
    /// The sub-merchant's number (电商平台二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Details for verifying the account by remittance (汇款账户验证信息).
    pub account_validation: Option<AccountValidation>,
    /// Details of the rejection (驳回原因详情).
    pub audit_detail: Option<Vec<ParameterRejection>>,
    /// Link for verifying the legal person (法人验证链接). At most 256 characters.
    pub legal_validation_url: Option<String>,
    /// The merchant's own request number (业务申请编号). At most 128 characters.
    pub out_request_no: Option<String>,
    /// WeChat Pay's application number (微信支付申请单号).
    pub applyment_id: Option<i64>,
    /// Signing state (签约状态).
    pub sign_state: Option<SigningState>,
    /// Set if the contract has to be signed with WeChat Pay (是否要求走微信支付签约模式).
    pub wxpay_sign_required: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ApplymentByOutRequestNo
    []
    [applyment_state, applyment_state_desc, sign_url, sub_mchid, account_validation, audit_detail, legal_validation_url, out_request_no, applyment_id, sign_state, wxpay_sign_required,]
    []
}
