// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::ReceiverDetail;
use super::ReceiverType;
use super::TransactionInfo;
use super::TransferStatus;
use super::UserInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for an after-sales compensation to a user from the platform deposit (请求保证金售后赔付).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
    ///
    /// - Returns [`AcceptedDepositUserCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：请求保证金售后赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
    #[doc(alias = "请求保证金售后赔付")]
    pub request CreateDepositUserCompensation {
        required {
            /// The receiver (收款方信息). Required.
            receiver: UserCompensationReceiver,
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
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(CreateDepositUserCompensation => AcceptedDepositUserCompensation, wxpay_core::Spec::new(
    "create_deposit_user_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
)
.title("请求保证金售后赔付")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504194")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// The user who receives a compensation from the deposit.
    pub request UserCompensationReceiver {
        required {}
        optional {
            /// Kind (转账接收方类型).
            r#type = "type": ReceiverType,
            /// Details of the transaction (转账接收方订单信息).
            transaction_info: TransactionInfo,
            /// The receiving user (转账接收方用户).
            user_info: UserInfo,
        }
    }
}

wxpay_core::model! {
    /// An after-sales compensation from the deposit as its request answers it.
    pub answer AcceptedDepositUserCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: ReceiverDetail,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因).
            transfer_remark: String,
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
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// Details of the closing (关单信息). Described by SKIT; no official source confirms it.
            close_info: CompensationCloseInfo,
            /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
            sp_appid: String,
        }
    }
}
