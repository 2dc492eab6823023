// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuditAcknowledgement;
use super::InvoiceInfo;
use super::TrackInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Uploads the audit data of an order (上传审核数据).
///
/// `POST /v3/gov/subsidy/audit/cup/upload`
///
/// - Returns [`AuditAcknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：上传审核数据。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{InvoiceInfo, TrackInfo, UploadAuditData};
///
/// let request = UploadAuditData::new()
///     .org_no("1217752501201407033233368018")
///     .sub_mchnt_cd("示例文字")
///     .sub_mchnt_nm("示例文字")
///     .online_no("1217752501201407033233368018")
///     .mchnt_order_id("sample-mchnt-order-id")
///     .upload_time("2026-01-31T12:00:00+08:00")
///     .prod_id("sample-prod-id")
///     .brand_nm("示例文字")
///     .prod_model("示例文字")
///     .plat_form("示例文字")
///     .payer_tp("示例文字")
///     .sales_at("示例文字")
///     .actual_at("示例文字")
///     .trans_tm("示例文字")
///     .mchnt_cd("示例文字")
///     .discount_at("示例文字")
///     .sn_code("1217752501201407033233368018")
///     .invoice_info(InvoiceInfo::new().invoice_cd("示例文字"))
///     .track_info(TrackInfo::new().tracking_no("1217752501201407033233368018"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"actual_at":"示例文字","brand_nm":"示例文字","discount_at":"示例文字","invoice_info":{"invoice_cd":"示例文字"},"mchnt_cd":"示例文字","mchnt_order_id":"sample-mchnt-order-id","online_no":"1217752501201407033233368018","org_no":"1217752501201407033233368018","payer_tp":"示例文字","plat_form":"示例文字","prod_id":"sample-prod-id","prod_model":"示例文字","sales_at":"示例文字","sn_code":"1217752501201407033233368018","sub_mchnt_cd":"示例文字","sub_mchnt_nm":"示例文字","track_info":{"tracking_no":"1217752501201407033233368018"},"trans_tm":"示例文字","upload_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "上传审核数据",
    "/v3/gov/subsidy/audit/cup/upload",
    "POST /v3/gov/subsidy/audit/cup/upload"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadAuditData {
    /// Branch organization code (分公司机构代码). Required.
    pub org_no: Option<String>,
    /// Shop code (店铺编码). Required.
    pub sub_mchnt_cd: Option<String>,
    /// Shop name (店铺名称). Required.
    pub sub_mchnt_nm: Option<String>,
    /// Store name (门店名称).
    pub store_nm: Option<String>,
    /// Order number on the online platform (线上平台订单号). Required.
    pub online_no: Option<String>,
    /// The merchant's own order number (商户订单号). Required.
    pub mchnt_order_id: Option<String>,
    /// Upload time (审核记录上传时间). Required.
    pub upload_time: Option<String>,
    /// Address that receives the notifications (审核结果通知地址). Required.
    pub notify_url: Option<String>,
    /// Product category (品类). Required.
    pub prod_id: Option<String>,
    /// Energy efficiency (能效).
    pub eng_grade: Option<String>,
    /// Brand (品牌). Required.
    pub brand_nm: Option<String>,
    /// Product model (型号). Required.
    pub prod_model: Option<String>,
    /// Sales method (销售方式).
    pub sales_chnl: Option<String>,
    /// E-commerce platform (电商平台方). Required.
    pub plat_form: Option<String>,
    /// Payment method type (支付方式类型). Required.
    pub payer_tp: Option<String>,
    /// Trade-in order number (收旧订单号).
    pub trade_in_order_id: Option<String>,
    /// Trade-in price (收旧价格).
    pub trade_in_at: Option<String>,
    /// Says whether the trade-in price is counted (收旧价格是否统计).
    pub is_trade_in: Option<String>,
    /// Order amount (订单金额). Required.
    pub sales_at: Option<String>,
    /// Amount actually paid (实付金额). Required.
    pub actual_at: Option<String>,
    /// Transaction time (交易时间). Required.
    pub trans_tm: Option<String>,
    /// Merchant code (商户编码). Required.
    pub mchnt_cd: Option<String>,
    /// Discount amount from the merchant (商家优惠金额).
    pub mer_sub_at: Option<String>,
    /// Discount amount from the government subsidy (国补优惠金额). Required.
    pub discount_at: Option<String>,
    /// First other image (其他图片1).
    pub image01: Option<String>,
    /// Second other image (其他图片2).
    pub image02: Option<String>,
    /// Third other image (其他图片3).
    pub image03: Option<String>,
    /// Fourth other image (其他图片4).
    pub image04: Option<String>,
    /// Fifth other image (其他图片5).
    pub image05: Option<String>,
    /// Sixth other image (其他图片6).
    pub image06: Option<String>,
    /// Seventh other image (其他图片7).
    pub image07: Option<String>,
    /// Eighth other image (其他图片8).
    pub image08: Option<String>,
    /// Ninth other image (其他图片9).
    pub image09: Option<String>,
    /// Tenth other image (其他图片10).
    pub image10: Option<String>,
    /// Photo of the trade-in commitment letter (收旧承诺函照片).
    pub commitment_letter_photo: Option<String>,
    /// Photo format of the trade-in commitment letter (收旧承诺函照片格式).
    pub commitment_letter_photo_format: Option<String>,
    /// Photo of the traded-in device (收旧设备外观照片).
    pub device_photo: Option<String>,
    /// Photo format of the traded-in device (收旧设备外观照片格式).
    pub device_photo_format: Option<String>,
    /// Activation photo with the packaging and serial number (包含完整外包装及sn码的激活照片).
    pub pack_and_active_photo: Option<String>,
    /// Goods bar code (商品条码).
    pub bar_code: Option<String>,
    /// Serial number of the goods (SN码). Required.
    pub sn_code: Option<String>,
    /// First IMEI code (IMEI1).
    pub imei1: Option<String>,
    /// Second IMEI code (IMEI2).
    pub imei2: Option<String>,
    /// Model registered for energy or water efficiency (能效或水效网备案登记型号).
    pub register_model: Option<String>,
    /// Energy or water efficiency record number (能效或水效备案号).
    pub record_number: Option<String>,
    /// Name of the national efficiency standard applied (能效或水效执行的国家标准名称).
    pub eng_grade_standard: Option<String>,
    /// Fapiao details (发票信息). Required.
    pub invoice_info: Option<InvoiceInfo>,
    /// Logistics details (物流信息). Required.
    pub track_info: Option<TrackInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadAuditData {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `org_no`, `sub_mchnt_cd`, `sub_mchnt_nm`, `online_no`, `mchnt_order_id`, `upload_time`, `prod_id`, `brand_nm`, `prod_model`, `plat_form`, `payer_tp`, `sales_at`, `actual_at`, `trans_tm`, `mchnt_cd`, `discount_at`, `sn_code`, `invoice_info` and `track_info`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            org_no: None,
            sub_mchnt_cd: None,
            sub_mchnt_nm: None,
            store_nm: None,
            online_no: None,
            mchnt_order_id: None,
            upload_time: None,
            notify_url: None,
            prod_id: None,
            eng_grade: None,
            brand_nm: None,
            prod_model: None,
            sales_chnl: None,
            plat_form: None,
            payer_tp: None,
            trade_in_order_id: None,
            trade_in_at: None,
            is_trade_in: None,
            sales_at: None,
            actual_at: None,
            trans_tm: None,
            mchnt_cd: None,
            mer_sub_at: None,
            discount_at: None,
            image01: None,
            image02: None,
            image03: None,
            image04: None,
            image05: None,
            image06: None,
            image07: None,
            image08: None,
            image09: None,
            image10: None,
            commitment_letter_photo: None,
            commitment_letter_photo_format: None,
            device_photo: None,
            device_photo_format: None,
            pack_and_active_photo: None,
            bar_code: None,
            sn_code: None,
            imei1: None,
            imei2: None,
            register_model: None,
            record_number: None,
            eng_grade_standard: None,
            invoice_info: None,
            track_info: None,
            extra: Extra::new(),
        }
    }

    /// Branch organization code (分公司机构代码). Required.
    pub fn org_no<Via>(mut self, org_no: impl IntoField<String, Via>) -> Self {
        self.org_no = org_no.into_field();
        self
    }

    /// Shop code (店铺编码). Required.
    pub fn sub_mchnt_cd<Via>(mut self, sub_mchnt_cd: impl IntoField<String, Via>) -> Self {
        self.sub_mchnt_cd = sub_mchnt_cd.into_field();
        self
    }

    /// Shop name (店铺名称). Required.
    pub fn sub_mchnt_nm<Via>(mut self, sub_mchnt_nm: impl IntoField<String, Via>) -> Self {
        self.sub_mchnt_nm = sub_mchnt_nm.into_field();
        self
    }

    /// Store name (门店名称).
    pub fn store_nm<Via>(mut self, store_nm: impl IntoField<String, Via>) -> Self {
        self.store_nm = store_nm.into_field();
        self
    }

    /// Order number on the online platform (线上平台订单号). Required.
    pub fn online_no<Via>(mut self, online_no: impl IntoField<String, Via>) -> Self {
        self.online_no = online_no.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required.
    pub fn mchnt_order_id<Via>(mut self, mchnt_order_id: impl IntoField<String, Via>) -> Self {
        self.mchnt_order_id = mchnt_order_id.into_field();
        self
    }

    /// Upload time (审核记录上传时间). Required.
    pub fn upload_time<Via>(mut self, upload_time: impl IntoField<String, Via>) -> Self {
        self.upload_time = upload_time.into_field();
        self
    }

    /// Address that receives the notifications (审核结果通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Product category (品类). Required.
    pub fn prod_id<Via>(mut self, prod_id: impl IntoField<String, Via>) -> Self {
        self.prod_id = prod_id.into_field();
        self
    }

    /// Energy efficiency (能效).
    pub fn eng_grade<Via>(mut self, eng_grade: impl IntoField<String, Via>) -> Self {
        self.eng_grade = eng_grade.into_field();
        self
    }

    /// Brand (品牌). Required.
    pub fn brand_nm<Via>(mut self, brand_nm: impl IntoField<String, Via>) -> Self {
        self.brand_nm = brand_nm.into_field();
        self
    }

    /// Product model (型号). Required.
    pub fn prod_model<Via>(mut self, prod_model: impl IntoField<String, Via>) -> Self {
        self.prod_model = prod_model.into_field();
        self
    }

    /// Sales method (销售方式).
    pub fn sales_chnl<Via>(mut self, sales_chnl: impl IntoField<String, Via>) -> Self {
        self.sales_chnl = sales_chnl.into_field();
        self
    }

    /// E-commerce platform (电商平台方). Required.
    pub fn plat_form<Via>(mut self, plat_form: impl IntoField<String, Via>) -> Self {
        self.plat_form = plat_form.into_field();
        self
    }

    /// Payment method type (支付方式类型). Required.
    pub fn payer_tp<Via>(mut self, payer_tp: impl IntoField<String, Via>) -> Self {
        self.payer_tp = payer_tp.into_field();
        self
    }

    /// Trade-in order number (收旧订单号).
    pub fn trade_in_order_id<Via>(
        mut self,
        trade_in_order_id: impl IntoField<String, Via>,
    ) -> Self {
        self.trade_in_order_id = trade_in_order_id.into_field();
        self
    }

    /// Trade-in price (收旧价格).
    pub fn trade_in_at<Via>(mut self, trade_in_at: impl IntoField<String, Via>) -> Self {
        self.trade_in_at = trade_in_at.into_field();
        self
    }

    /// Says whether the trade-in price is counted (收旧价格是否统计).
    pub fn is_trade_in<Via>(mut self, is_trade_in: impl IntoField<String, Via>) -> Self {
        self.is_trade_in = is_trade_in.into_field();
        self
    }

    /// Order amount (订单金额). Required.
    pub fn sales_at<Via>(mut self, sales_at: impl IntoField<String, Via>) -> Self {
        self.sales_at = sales_at.into_field();
        self
    }

    /// Amount actually paid (实付金额). Required.
    pub fn actual_at<Via>(mut self, actual_at: impl IntoField<String, Via>) -> Self {
        self.actual_at = actual_at.into_field();
        self
    }

    /// Transaction time (交易时间). Required.
    pub fn trans_tm<Via>(mut self, trans_tm: impl IntoField<String, Via>) -> Self {
        self.trans_tm = trans_tm.into_field();
        self
    }

    /// Merchant code (商户编码). Required.
    pub fn mchnt_cd<Via>(mut self, mchnt_cd: impl IntoField<String, Via>) -> Self {
        self.mchnt_cd = mchnt_cd.into_field();
        self
    }

    /// Discount amount from the merchant (商家优惠金额).
    pub fn mer_sub_at<Via>(mut self, mer_sub_at: impl IntoField<String, Via>) -> Self {
        self.mer_sub_at = mer_sub_at.into_field();
        self
    }

    /// Discount amount from the government subsidy (国补优惠金额). Required.
    pub fn discount_at<Via>(mut self, discount_at: impl IntoField<String, Via>) -> Self {
        self.discount_at = discount_at.into_field();
        self
    }

    /// First other image (其他图片1).
    pub fn image01<Via>(mut self, image01: impl IntoField<String, Via>) -> Self {
        self.image01 = image01.into_field();
        self
    }

    /// Second other image (其他图片2).
    pub fn image02<Via>(mut self, image02: impl IntoField<String, Via>) -> Self {
        self.image02 = image02.into_field();
        self
    }

    /// Third other image (其他图片3).
    pub fn image03<Via>(mut self, image03: impl IntoField<String, Via>) -> Self {
        self.image03 = image03.into_field();
        self
    }

    /// Fourth other image (其他图片4).
    pub fn image04<Via>(mut self, image04: impl IntoField<String, Via>) -> Self {
        self.image04 = image04.into_field();
        self
    }

    /// Fifth other image (其他图片5).
    pub fn image05<Via>(mut self, image05: impl IntoField<String, Via>) -> Self {
        self.image05 = image05.into_field();
        self
    }

    /// Sixth other image (其他图片6).
    pub fn image06<Via>(mut self, image06: impl IntoField<String, Via>) -> Self {
        self.image06 = image06.into_field();
        self
    }

    /// Seventh other image (其他图片7).
    pub fn image07<Via>(mut self, image07: impl IntoField<String, Via>) -> Self {
        self.image07 = image07.into_field();
        self
    }

    /// Eighth other image (其他图片8).
    pub fn image08<Via>(mut self, image08: impl IntoField<String, Via>) -> Self {
        self.image08 = image08.into_field();
        self
    }

    /// Ninth other image (其他图片9).
    pub fn image09<Via>(mut self, image09: impl IntoField<String, Via>) -> Self {
        self.image09 = image09.into_field();
        self
    }

    /// Tenth other image (其他图片10).
    pub fn image10<Via>(mut self, image10: impl IntoField<String, Via>) -> Self {
        self.image10 = image10.into_field();
        self
    }

    /// Photo of the trade-in commitment letter (收旧承诺函照片).
    pub fn commitment_letter_photo<Via>(
        mut self,
        commitment_letter_photo: impl IntoField<String, Via>,
    ) -> Self {
        self.commitment_letter_photo = commitment_letter_photo.into_field();
        self
    }

    /// Photo format of the trade-in commitment letter (收旧承诺函照片格式).
    pub fn commitment_letter_photo_format<Via>(
        mut self,
        commitment_letter_photo_format: impl IntoField<String, Via>,
    ) -> Self {
        self.commitment_letter_photo_format = commitment_letter_photo_format.into_field();
        self
    }

    /// Photo of the traded-in device (收旧设备外观照片).
    pub fn device_photo<Via>(mut self, device_photo: impl IntoField<String, Via>) -> Self {
        self.device_photo = device_photo.into_field();
        self
    }

    /// Photo format of the traded-in device (收旧设备外观照片格式).
    pub fn device_photo_format<Via>(
        mut self,
        device_photo_format: impl IntoField<String, Via>,
    ) -> Self {
        self.device_photo_format = device_photo_format.into_field();
        self
    }

    /// Activation photo with the packaging and serial number (包含完整外包装及sn码的激活照片).
    pub fn pack_and_active_photo<Via>(
        mut self,
        pack_and_active_photo: impl IntoField<String, Via>,
    ) -> Self {
        self.pack_and_active_photo = pack_and_active_photo.into_field();
        self
    }

    /// Goods bar code (商品条码).
    pub fn bar_code<Via>(mut self, bar_code: impl IntoField<String, Via>) -> Self {
        self.bar_code = bar_code.into_field();
        self
    }

    /// Serial number of the goods (SN码). Required.
    pub fn sn_code<Via>(mut self, sn_code: impl IntoField<String, Via>) -> Self {
        self.sn_code = sn_code.into_field();
        self
    }

    /// First IMEI code (IMEI1).
    pub fn imei1<Via>(mut self, imei1: impl IntoField<String, Via>) -> Self {
        self.imei1 = imei1.into_field();
        self
    }

    /// Second IMEI code (IMEI2).
    pub fn imei2<Via>(mut self, imei2: impl IntoField<String, Via>) -> Self {
        self.imei2 = imei2.into_field();
        self
    }

    /// Model registered for energy or water efficiency (能效或水效网备案登记型号).
    pub fn register_model<Via>(mut self, register_model: impl IntoField<String, Via>) -> Self {
        self.register_model = register_model.into_field();
        self
    }

    /// Energy or water efficiency record number (能效或水效备案号).
    pub fn record_number<Via>(mut self, record_number: impl IntoField<String, Via>) -> Self {
        self.record_number = record_number.into_field();
        self
    }

    /// Name of the national efficiency standard applied (能效或水效执行的国家标准名称).
    pub fn eng_grade_standard<Via>(
        mut self,
        eng_grade_standard: impl IntoField<String, Via>,
    ) -> Self {
        self.eng_grade_standard = eng_grade_standard.into_field();
        self
    }

    /// Fapiao details (发票信息). Required.
    pub fn invoice_info<Via>(mut self, invoice_info: impl IntoField<InvoiceInfo, Via>) -> Self {
        self.invoice_info = invoice_info.into_field();
        self
    }

    /// Logistics details (物流信息). Required.
    pub fn track_info<Via>(mut self, track_info: impl IntoField<TrackInfo, Via>) -> Self {
        self.track_info = track_info.into_field();
        self
    }
}

impl Default for UploadAuditData {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UploadAuditData
    []
    [org_no, sub_mchnt_cd, sub_mchnt_nm, store_nm, online_no, mchnt_order_id, upload_time, notify_url, prod_id, eng_grade, brand_nm, prod_model, sales_chnl, plat_form, payer_tp, trade_in_order_id, trade_in_at, is_trade_in, sales_at, actual_at, trans_tm, mchnt_cd, mer_sub_at, discount_at, image01, image02, image03, image04, image05, image06, image07, image08, image09, image10, commitment_letter_photo, commitment_letter_photo_format, device_photo, device_photo_format, pack_and_active_photo, bar_code, sn_code, imei1, imei2, register_model, record_number, eng_grade_standard, invoice_info, track_info,]
    ["org_no", "sub_mchnt_cd", "sub_mchnt_nm", "online_no", "mchnt_order_id", "upload_time", "notify_url", "prod_id", "brand_nm", "prod_model", "plat_form", "payer_tp", "sales_at", "actual_at", "trans_tm", "mchnt_cd", "discount_at", "sn_code", "invoice_info", "track_info",]
}

wxpay_core::operation!(UploadAuditData => AuditAcknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.upload_audit_data",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/upload",
)
.title("上传审核数据")
.family("gov_subsidy")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));
