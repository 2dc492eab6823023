// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdDocumentType;
use super::WithdrawalChoice;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Applies to close a sub-merchant's account and to withdraw its funds (提交注销提现申请).
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw`
    ///
    /// - Returns [`ClosureWithdrawalSubmission`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：提交注销提现申请。调用方：平台商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `BIZ_ERR_NEED_RETRY` | 400 | System error. | Send the same request again later. |
    /// | `ALREADY_EXISTS` | 400 | Exists already. | Send the same request again later. |
    #[doc(alias = "提交注销提现申请")]
    pub request ApplyForClosureWithdrawal {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own request number (商户注销申请单号). Required. At most 32 characters.
            out_request_no: String,
        }
        optional {
            /// Whether to withdraw the funds (是否提取资金).
            withdraw: WithdrawalChoice,
            /// Details of the payee (收款账号信息).
            payee_info: Payee,
            /// Proof files (付款申请材料).
            proof_medias: Vec<ProofMedia>,
            /// Other supplementary material (其他补充材料).
            additional_materials: Vec<String>,
            /// Remark (备注). At most 32 characters.
            remark: String,
        }
    }
}

wxpay_core::operation!(ApplyForClosureWithdrawal => ClosureWithdrawalSubmission, wxpay_core::Spec::new(
    "apply_for_closure_withdrawal",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/apply-cancel-withdraw",
)
.title("提交注销提现申请")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013892756")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The account that receives the withdrawn funds, and its holder.
    pub request Payee {
        required {
            /// Kind of account (账户类型). Required.
            account_type: PayeeAccountType,
            /// Bank account details (银行账户). Required.
            bank_account_info: PayeeBankAccount,
        }
        optional {
            /// Details of the identity document (收款人账号对应的证件信息).
            identity_info: PayeeIdentity,
        }
    }
}

wxpay_core::model! {
    /// A picture that proves the withdrawal.
    pub request ProofMedia {
        required {
            /// Type of the proof (付款申请材料类型). Required.
            proof_media_type: ProofMediaType,
            /// Photo of the proof (证明材料照片). Required. At most 1024 characters.
            proof_media: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The numbers of a submitted closure with withdrawal.
    pub answer ClosureWithdrawalSubmission {
        always {}
        optional {
            /// WeChat Pay's application number (微信支付注销提现申请单号). At most 32 characters.
            applyment_id: String,
            /// The merchant's own request number (商户注销申请单号). At most 32 characters.
            out_request_no: String,
        }
    }
}

wxpay_core::model! {
    /// The bank account that receives the withdrawn funds.
    pub request PayeeBankAccount {
        required {
            /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            account_name: Sensitive,
            /// Bank of the account (开户银行). Required. At most 128 characters.
            account_bank: String,
            /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            account_number: Sensitive,
        }
        optional {
            /// Bank branch number (开户银行联行号). At most 128 characters.
            bank_branch_id: String,
            /// Full name of the bank branch (开户银行全称). At most 128 characters.
            bank_branch_name: String,
            /// Bank name (开户银行全称).
            bank_name: String,
        }
    }
}

wxpay_core::model! {
    /// The identity document that belongs to the receiving account.
    pub request PayeeIdentity {
        required {}
        optional {
            /// Kind of identity document (证件类型).
            id_doc_type: IdDocumentType,
            /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            identification_name: Sensitive,
            /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            identification_no: Sensitive,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the receiving account belongs to a company or a person.
    pub enum PayeeAccountType {
        /// Corporate bank account.
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        /// Personal bank card.
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

wxpay_core::open_enum! {
    /// What a proof picture shows.
    pub enum ProofMediaType {
        /// Application form.
        WithdrawalApplication = "WITHDRAWAL_APPLICATION",
    }
}
