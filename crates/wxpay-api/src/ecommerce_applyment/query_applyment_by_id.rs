// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;
use super::ParameterRejection;
use super::SigningState;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries an onboarding application by its WeChat Pay number (通过申请单ID查询申请状态).
    ///
    /// `GET /v3/ecommerce/applyments/{applyment_id}`
    ///
    /// - Returns [`Applyment`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：通过申请单ID查询申请状态。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
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
    #[doc(alias = "通过申请单ID查询申请状态")]
    pub request QueryApplymentById {
        required {
            /// WeChat Pay's application number (微信支付申请单号). Required. It stands in the path.
            applyment_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryApplymentById => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/applyments/{applyment_id}",
)
.title("通过申请单ID查询申请状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691469")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An onboarding application, as found by its WeChat Pay number.
    pub answer Applyment {
        always {}
        optional {
            /// State of the application (申请状态).
            applyment_state: ApplymentState,
            /// Description of the application's state (申请状态描述). At most 1024 characters.
            applyment_state_desc: String,
            /// Signing address (签约链接). At most 256 characters.
            sign_url: String,
            /// The sub-merchant's number (电商平台二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Details for verifying the account by remittance (汇款账户验证信息).
            account_validation: AccountValidation,
            /// Details of the rejection (驳回原因详情).
            audit_detail: Vec<ParameterRejection>,
            /// Link for verifying the legal person (法人验证链接). At most 256 characters.
            legal_validation_url: String,
            /// The merchant's own request number (业务申请编号). At most 128 characters.
            out_request_no: String,
            /// WeChat Pay's application number (微信支付申请单号).
            applyment_id: i64,
            /// Signing state (签约状态).
            sign_state: SigningState,
            /// Set if the contract has to be signed with WeChat Pay (是否要求走微信支付签约模式).
            wxpay_sign_required: bool,
        }
    }
}

wxpay_core::model! {
    /// The transfer that validates the account, as found by the WeChat Pay number.
    pub answer AccountValidation {
        always {}
        optional {
            /// Account name (付款户名). Decrypted when the response is decoded. At most 1024 characters.
            account_name: Sensitive,
            /// Card number of the payer (付款卡号). Decrypted when the response is decoded. At most 1024 characters.
            account_no: Sensitive,
            /// Amount to pay (汇款金额). In fen.
            pay_amount: i64,
            /// Card number of the payee (收款卡号). At most 128 characters.
            destination_account_number: String,
            /// Account name of the payee (收款户名). At most 128 characters.
            destination_account_name: String,
            /// Bank of the payee (开户银行). At most 128 characters.
            destination_account_bank: String,
            /// City (省市信息). At most 128 characters.
            city: String,
            /// Remark (备注信息). At most 128 characters.
            remark: String,
            /// Deadline of the remittance (汇款截止时间). At most 128 characters.
            deadline: String,
        }
    }
}
