// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::OpenidPayer;
use super::OrderDetail;
use super::Prepayment;
use super::ProfitSharingSettleInfo;
use super::StoreReference;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a sub-merchant's order that is paid by scanning (扫码支付下单).
    ///
    /// `POST /v3/pay/partner/transactions/scannedpos`
    ///
    /// - Returns [`Prepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：扫码支付下单。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
    #[doc(alias = "扫码支付下单")]
    pub request ScannedPosPrepay {
        required {
            /// The service provider's merchant number (合作伙伴商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (特约商户号). Required.
            sub_mchid: String,
            /// Description (商品描述). Required.
            description: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// The payer (支付者). Required.
            payer: OpenidPayer,
            /// Scene details (场景信息). Required.
            scene_info: ScannedPosSceneInfo,
        }
        optional {
            /// The service provider's application id (合作伙伴应用AppID).
            sp_appid: String,
            /// The sub-merchant's application id (特约商户应用AppID).
            sub_appid: String,
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Whether the fapiao entrance is open (电子发票入口开放标识).
            support_fapiao: bool,
            /// Details (优惠功能).
            detail: OrderDetail,
            /// Settlement details (结算信息).
            settle_info: ProfitSharingSettleInfo,
        }
    }
}

wxpay_core::operation!(ScannedPosPrepay => Prepayment, wxpay_core::Spec::new(
    "scanned_pos_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/scannedpos",
)
.title("扫码支付下单")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012492476")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Where a payment by scanning takes place.
    pub request ScannedPosSceneInfo {
        required {
            /// Store details (商户门店信息). Required.
            store_info: StoreReference,
        }
        optional {
            /// IP address of the user's device (用户终端IP). Sources differ on whether it is required.
            payer_client_ip: String,
            /// Device number (商户端设备号).
            device_id: String,
            /// IP address of the device (商户端设备 IP). Described by SKIT; no official source confirms it.
            device_ip: String,
        }
    }
}
