// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::DepositBusinessType;
use super::DepositReceiverDetail;
use super::ReceiverType;
use super::TransferStatus;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Pays a compensation to a merchant from the platform deposit (保证金赔付).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
    ///
    /// - Returns [`AcceptedDepositCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：保证金赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
    #[doc(alias = "保证金赔付")]
    pub request CreateDepositCompensation {
        required {
            /// Business type (业务类型). Required.
            business_type: DepositBusinessType,
            /// The receiver (收款方信息). Required.
            receiver: DepositReceiver,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Remark on the transfer (赔付原因). Required.
            transfer_remark: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The service provider's application id (公众账号ID).
            sp_appid: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark for the receiver (收款方备注).
            receiver_remark: String,
        }
    }
}

wxpay_core::operation!(CreateDepositCompensation => AcceptedDepositCompensation, wxpay_core::Spec::new(
    "create_deposit_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills",
)
.title("保证金赔付")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504198")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// Who receives a compensation to a merchant from the deposit.
    pub request DepositReceiver {
        required {}
        optional {
            /// Kind (转账接收方类型).
            r#type = "type": ReceiverType,
            /// Details of the receiving merchant (转账接收方商户信息).
            mch_info: DepositReceiverMerchant,
        }
    }
}

wxpay_core::model! {
    /// A compensation to a merchant from the deposit as its request answers it.
    pub answer AcceptedDepositCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// Business type (业务类型).
            business_type: DepositBusinessType,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: DepositReceiverDetail,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因).
            transfer_remark: String,
            /// Remark for the receiver (收款方备注).
            receiver_remark: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: TransferStatus,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Details of the closing (关单信息). Described by SKIT; no official source confirms it.
            close_info: CompensationCloseInfo,
            /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
            sp_appid: String,
        }
    }
}

wxpay_core::model! {
    /// The merchant who receives a compensation from the deposit.
    pub request DepositReceiverMerchant {
        required {}
        optional {
            /// Merchant number (商户号).
            mch_id: String,
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}
