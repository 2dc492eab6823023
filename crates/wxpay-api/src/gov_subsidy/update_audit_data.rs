// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuditAcknowledgement;
use super::InvoiceInfo;
use super::TrackInfo;

wxpay_core::model! {
    /// Updates the audit data of an order (更新审核数据).
    ///
    /// `POST /v3/gov/subsidy/audit/cup/update`
    ///
    /// - Returns [`AuditAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：更新审核数据。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "更新审核数据")]
    pub request UpdateAuditData {
        required {
            /// Branch organization code (分公司机构代码). Required.
            org_no: String,
            /// Shop code (店铺编码). Required.
            sub_mchnt_cd: String,
            /// Shop name (店铺名称). Required.
            sub_mchnt_nm: String,
            /// Order number on the online platform (线上平台订单号). Required.
            online_no: String,
            /// The merchant's own order number (商户订单号). Required.
            mchnt_order_id: String,
            /// Upload time (审核记录上传时间). Required.
            upload_time: String,
            /// Address that receives the notifications (审核结果通知地址). Required.
            notify_url: String,
            /// Product category (品类). Required.
            prod_id: String,
            /// Brand (品牌). Required.
            brand_nm: String,
            /// Product model (型号). Required.
            prod_model: String,
            /// E-commerce platform (电商平台方). Required.
            plat_form: String,
            /// Payment method type (支付方式类型). Required.
            payer_tp: String,
            /// Order amount (订单金额). Required.
            sales_at: String,
            /// Amount actually paid (实付金额). Required.
            actual_at: String,
            /// Transaction time (交易时间). Required.
            trans_tm: String,
            /// Merchant code (商户编码). Required.
            mchnt_cd: String,
            /// Discount amount from the government subsidy (国补优惠金额). Required.
            discount_at: String,
            /// Serial number of the goods (SN码). Required.
            sn_code: String,
            /// Fapiao details (发票信息). Required.
            invoice_info: InvoiceInfo,
            /// Logistics details (物流信息). Required.
            track_info: TrackInfo,
        }
        optional {
            /// Store name (门店名称).
            store_nm: String,
            /// Energy efficiency (能效).
            eng_grade: String,
            /// Sales method (销售方式).
            sales_chnl: String,
            /// Trade-in order number (收旧订单号).
            trade_in_order_id: String,
            /// Trade-in price (收旧价格).
            trade_in_at: String,
            /// Whether the trade-in price is counted (收旧价格是否统计).
            is_trade_in: String,
            /// Discount amount from the merchant (商家优惠金额).
            mer_sub_at: String,
            /// First other image (其他图片1).
            image01: String,
            /// Second other image (其他图片2).
            image02: String,
            /// Third other image (其他图片3).
            image03: String,
            /// Fourth other image (其他图片4).
            image04: String,
            /// Fifth other image (其他图片5).
            image05: String,
            /// Sixth other image (其他图片6).
            image06: String,
            /// Seventh other image (其他图片7).
            image07: String,
            /// Eighth other image (其他图片8).
            image08: String,
            /// Ninth other image (其他图片9).
            image09: String,
            /// Tenth other image (其他图片10).
            image10: String,
            /// Photo of the trade-in commitment letter (收旧承诺函照片).
            commitment_letter_photo: String,
            /// Photo format of the trade-in commitment letter (收旧承诺函照片格式).
            commitment_letter_photo_format: String,
            /// Photo of the traded-in device (收旧设备外观照片).
            device_photo: String,
            /// Photo format of the traded-in device (收旧设备外观照片格式).
            device_photo_format: String,
            /// Activation photo with the packaging and serial number (包含完整外包装及sn码的激活照片).
            pack_and_active_photo: String,
            /// Goods bar code (商品条码).
            bar_code: String,
            /// First IMEI code (IMEI1).
            imei1: String,
            /// Second IMEI code (IMEI2).
            imei2: String,
            /// Model registered for energy or water efficiency (能效或水效网备案登记型号).
            register_model: String,
            /// Energy or water efficiency record number (能效或水效备案号).
            record_number: String,
            /// Name of the national efficiency standard applied (能效或水效执行的国家标准名称).
            eng_grade_standard: String,
        }
    }
}

wxpay_core::operation!(UpdateAuditData => AuditAcknowledgement, wxpay_core::Spec::new(
    "update_audit_data",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/update",
)
.title("更新审核数据")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
