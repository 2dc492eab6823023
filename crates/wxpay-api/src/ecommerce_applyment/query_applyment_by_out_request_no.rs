// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;
use super::ParameterRejection;
use super::SigningState;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries an onboarding application by the request number (通过业务申请编号查询申请状态).
    ///
    /// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml)
    #[doc(alias = "通过业务申请编号查询申请状态")]
    pub request QueryApplymentByOutRequestNo {
        required {
            /// The merchant's own request number. Required. It stands in the path.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryApplymentByOutRequestNo => ApplymentByOutRequestNo, wxpay_core::Spec::new(
    "query_applyment_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
)
.title("通过业务申请编号查询申请状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An onboarding application, as found by the request number.
    pub answer ApplymentByOutRequestNo {
        always {}
        optional {
            /// State of the application.
            applyment_state: ApplymentState,
            /// Description of the application's state.
            applyment_state_desc: String,
            /// Signing address (签约链接).
            sign_url: String,
            /// The sub-merchant's number (电商平台二级商户号).
            sub_mchid: String,
            /// Details for verifying the account by remittance (汇款账户验证信息).
            account_validation: AccountValidationByOutRequestNo,
            /// Details of the rejection (驳回原因详情).
            audit_detail: Vec<ParameterRejection>,
            /// Link for verifying the legal person (法人验证链接).
            legal_validation_url: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// WeChat Pay's application number.
            applyment_id: i64,
            /// Signing state (签约状态).
            sign_state: SigningState,
        }
    }
}

wxpay_core::model! {
    /// The transfer that validates the account, as found by the request number.
    pub answer AccountValidationByOutRequestNo {
        always {}
        optional {
            /// Account name (付款户名). Opened when the answer is decoded.
            account_name: Sensitive,
            /// Card number of the payer (付款卡号). Opened when the answer is decoded.
            account_no: Sensitive,
            /// Amount to pay (汇款金额). In fen.
            pay_amount: i64,
            /// Card number of the payee (收款卡号).
            destination_account_number: String,
            /// Account name of the payee (收款户名).
            destination_account_name: String,
            /// Bank of the payee (开户银行).
            destination_account_bank: String,
            /// City (省市信息).
            city: String,
            /// Remark (备注信息).
            remark: String,
            /// Deadline of the remittance (汇款截止时间).
            deadline: String,
        }
    }
}
