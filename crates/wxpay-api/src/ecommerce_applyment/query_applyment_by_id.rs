// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;
use super::ParameterRejection;
use super::SigningState;
use wxpay_core::model::Extra;
use wxpay_core::model::Sensitive;

/// Queries an onboarding application by its WeChat Pay number (通过申请单ID查询申请状态).
///
/// `GET /v3/ecommerce/applyments/{applyment_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml)
#[doc(alias = "通过申请单ID查询申请状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentById {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: i64,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<i64>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(QueryApplymentById => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/applyments/{applyment_id}",
)
.title("通过申请单ID查询申请状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// An onboarding application, as found by its WeChat Pay number.
#[derive(Clone)]
#[non_exhaustive]
pub struct Applyment {
    /// State of the application.
    pub applyment_state: Option<ApplymentState>,
    /// Description of the application's state.
    pub applyment_state_desc: Option<String>,
    /// Signing address (签约链接).
    pub sign_url: Option<String>,
    /// The sub-merchant's number (电商平台二级商户号).
    pub sub_mchid: Option<String>,
    /// Details for verifying the account by remittance (汇款账户验证信息).
    pub account_validation: Option<AccountValidation>,
    /// Details of the rejection (驳回原因详情).
    pub audit_detail: Option<Vec<ParameterRejection>>,
    /// Link for verifying the legal person (法人验证链接).
    pub legal_validation_url: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// Signing state (签约状态).
    pub sign_state: Option<SigningState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Applyment
    []
    [applyment_state, applyment_state_desc, sign_url, sub_mchid, account_validation, audit_detail, legal_validation_url, out_request_no, applyment_id, sign_state,]
    []
}

/// The transfer that validates the account, as found by the WeChat Pay number.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountValidation {
    /// Account name (付款户名). Opened when the answer is decoded.
    pub account_name: Option<Sensitive>,
    /// Card number of the payer (付款卡号). Opened when the answer is decoded.
    pub account_no: Option<Sensitive>,
    /// Amount to pay (汇款金额). In fen.
    pub pay_amount: Option<i64>,
    /// Card number of the payee (收款卡号).
    pub destination_account_number: Option<String>,
    /// Account name of the payee (收款户名).
    pub destination_account_name: Option<String>,
    /// Bank of the payee (开户银行).
    pub destination_account_bank: Option<String>,
    /// City (省市信息).
    pub city: Option<String>,
    /// Remark (备注信息).
    pub remark: Option<String>,
    /// Deadline of the remittance (汇款截止时间).
    pub deadline: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AccountValidation
    []
    [account_name, account_no, pay_amount, destination_account_number, destination_account_name, destination_account_bank, city, remark, deadline,]
    []
}
