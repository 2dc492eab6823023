// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Starts a batch of transfers (发起批量转账).
    ///
    /// `POST /v3/transfer/batches`
    ///
    /// - Returns [`CreatedBatch`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - 中文：发起批量转账。调用方：商户；`out_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
    #[doc(alias = "发起批量转账")]
    pub request CreateBatch {
        required {
            /// Application id (直连商户的appid). Required.
            appid: String,
            /// The merchant's own batch number (商家批次单号). Required.
            out_batch_no: String,
            /// Batch name (批次名称). Required.
            batch_name: String,
            /// Batch remark (批次备注). Required.
            batch_remark: String,
            /// Total amount (转账总金额). Required. In fen.
            total_amount: i64,
            /// Total number (转账总笔数). Required.
            total_num: i64,
            /// List of transfer details (转账明细列表). Required.
            transfer_detail_list: Vec<TransferItem>,
        }
        optional {
            /// Transfer scene id (转账场景ID). Sources differ on whether it is required.
            transfer_scene_id: String,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreateBatch => CreatedBatch, wxpay_core::Spec::new(
    "create_batch",
    wxpay_core::http::Method::POST,
    "/v3/transfer/batches",
)
.title("发起批量转账")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458841")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

wxpay_core::model! {
    /// One transfer to make in a batch.
    pub request TransferItem {
        required {
            /// The merchant's own detail number (商家明细单号). Required.
            out_detail_no: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required.
            transfer_remark: String,
            /// The user's id within the application (用户在直连商户应用下的用户标示). Required.
            openid: String,
        }
        optional {
            /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Identity card number of the receiving user (收款用户身份证). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_id_card: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The numbers and state of a batch just created.
    pub answer CreatedBatch {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信批次单号).
            batch_id: String,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// Batch status (批次状态).
            batch_status: BatchState,
        }
    }
}
