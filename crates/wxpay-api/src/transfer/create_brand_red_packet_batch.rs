// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RedPacketBatchState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Sends a batch of brand red packets (品牌商户发放红包).
    ///
    /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
    ///
    /// - Returns [`CreatedBrandRedPacketBatch`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - 中文：品牌商户发放红包。调用方：商户；`out_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    #[doc(alias = "品牌商户发放红包")]
    pub request CreateBrandRedPacketBatch {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: i64,
            /// Application id of the brand (品牌AppID). Required.
            brand_appid: String,
            /// Scene (品牌红包发放场景). Required.
            scene: RedPacketScene,
            /// Template id (品牌红包模板ID). Required.
            template_id: String,
            /// The merchant's own batch number (商家品牌红包批次单号). Required.
            out_batch_no: String,
            /// Batch name (品牌红包批次名称). Required.
            batch_name: String,
            /// Batch remark (品牌红包批次备注). Required.
            batch_remark: String,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
            /// Total number (总笔数). Required.
            total_num: i64,
        }
        optional {
            /// List of details (品牌红包明细列表). Sources differ on whether it is required.
            detail_list: Vec<RedPacketItem>,
        }
    }
}

wxpay_core::operation!(CreateBrandRedPacketBatch => CreatedBrandRedPacketBatch, wxpay_core::Spec::new(
    "create_brand_red_packet_batch",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/brand-redpacket/brand-merchant-batches",
)
.title("品牌商户发放红包")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014310358")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

wxpay_core::model! {
    /// One red packet to send, with its amount and receiver.
    pub request RedPacketItem {
        required {
            /// The merchant's own detail number (商家品牌红包明细单号). Required.
            out_detail_no: String,
            /// Amount (红包金额). Required. In fen.
            amount: i64,
            /// The user's id within the application (接收红包用户OpenID). Required.
            openid: String,
        }
        optional {
            /// The user's name (接收红包用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Remark (红包备注). Sources differ on whether it is required.
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// A batch of brand red packets just created, with its numbers and state.
    pub answer CreatedBrandRedPacketBatch {
        always {}
        optional {
            /// The merchant's own batch number (商家品牌红包批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付品牌红包批次单号).
            batch_no: String,
            /// When it was created (品牌红包批次创建时间).
            create_time: DateTime,
            /// Batch state (批次单状态).
            batch_state: RedPacketBatchState,
        }
    }
}

wxpay_core::open_enum! {
    /// The scene in which brand red packets are sent.
    pub enum RedPacketScene {
        CustomSend = "CUSTOM_SEND",
    }
}
